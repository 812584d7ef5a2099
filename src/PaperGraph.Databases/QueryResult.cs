using System.Collections.Immutable;

namespace PaperGraph.Databases;

/// <summary>What a statement returned.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">
/// One array per row, one value per column: <see cref="string"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/>,
/// null, <c>object?[]</c> for a list, or <see cref="IReadOnlyDictionary{TKey, TValue}"/> of string to value for a map.
/// A node or relationship is the map of its properties; dates and times are strings in ISO 8601.
/// </param>
public sealed record QueryResult(ImmutableArray<string> Columns, ImmutableArray<object?[]> Rows)
{
    /// <summary>What the database found odd about the statement, a sentence each, such as a property that nothing has.</summary>
    public ImmutableArray<string> Notices { get; init; } = [];
}
