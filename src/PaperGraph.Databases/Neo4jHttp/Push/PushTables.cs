using System.Collections.Immutable;
using PaperGraph.Storage.Tables;

namespace PaperGraph.Databases.Neo4jHttp.Push;

/// <summary>The tables in the order in which they are pushed.</summary>
internal static class PushTables
{
    /// <summary>Nodes: no two rows are about the same one, so that two writers may share a table.</summary>
    public static ImmutableArray<PushTable> Nodes { get; } = [.. GraphSchema.Nodes.Select(PushTable.Of)];

    /// <summary>Relationships: writing one locks its nodes, so that only tables with no label in common are written side by side, by one writer each.</summary>
    public static ImmutableArray<ImmutableArray<PushTable>> RelationshipGroups { get; } = Pair([.. GraphSchema.Relationships.Select(PushTable.Of)]);

    /// <summary>All tables.</summary>
    public static IEnumerable<PushTable> All => Nodes.Concat(RelationshipGroups.SelectMany(group => group));

    private static ImmutableArray<ImmutableArray<PushTable>> Pair(List<PushTable> waiting)
    {
        var groups = ImmutableArray.CreateBuilder<ImmutableArray<PushTable>>();
        while (waiting.Count > 0)
        {
            var first = waiting[0];
            var second = waiting.Find(table => !table.Labels.Intersect(first.Labels).Any());
            ImmutableArray<PushTable> group = second is null ? [first] : [first, second];
            waiting.RemoveAll(table => group.Contains(table));
            groups.Add(group);
        }
        return groups.ToImmutable();
    }
}
