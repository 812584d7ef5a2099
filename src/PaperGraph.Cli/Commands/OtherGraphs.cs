using PaperGraph.Databases;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary>A server's database may hold more than one graph, and answers from all that it holds.</summary>
internal static class OtherGraphs
{
    private const string Count = "MATCH (n) RETURN count(n)";

    /// <summary>What to say of a database that holds more than a folder's graph; null when there is nothing to say. O(1): the server keeps the count.</summary>
    /// <param name="engine">The engine; the embedded database has the folder's graph alone.</param>
    /// <param name="ask">Runs a statement on the database.</param>
    /// <param name="manifest">What the folder holds.</param>
    internal static async Task<string?> ExplainAsync(GraphEngine engine, Func<string, IReadOnlyDictionary<string, object?>, Task<QueryResult>> ask, Manifest manifest)
    {
        if (engine != GraphEngine.Neo4j) return null;
        var own = manifest.Nodes.Values.Sum(count => (long)count);
        var result = await ask(Count, new Dictionary<string, object?>());
        return result.Rows is [[long all]] && all > own
            ? FormattableString.Invariant($"note: The database holds {all:N0} nodes, this graph {own:N0}: answers are about all that it holds.")
            : null;
    }
}
