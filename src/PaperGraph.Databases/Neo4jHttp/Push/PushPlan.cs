using System.Collections.Immutable;

namespace PaperGraph.Databases.Neo4jHttp.Push;

/// <summary>What a push would do, without a server.</summary>
public static class PushPlan
{
    /// <summary>The statements in the order in which a push runs them.</summary>
    /// <param name="source">The graph folder.</param>
    public static ImmutableArray<PlannedStatement> Of(PushSource source) =>
    [
        .. GraphStatements.BeforeData.Select(Schema),
        .. PushTables.All.Select(table => new PlannedStatement(table.Name, source.Counts?.GetValueOrDefault(table.Name), table.Statement)),
        .. GraphStatements.AfterData.Select(Schema),
    ];

    private static PlannedStatement Schema(string text) => new(null, null, text);
}

/// <summary>A statement of a push.</summary>
/// <param name="Table">The label or relationship table whose rows it writes; null when it writes none.</param>
/// <param name="Rows">How many rows it writes, in batches as <c>$rows</c>; null when it writes none or the number is not known.</param>
/// <param name="Text">The statement.</param>
public sealed record PlannedStatement(string? Table, int? Rows, string Text);
