using PaperGraph.Analysis;
using PaperGraph.Databases.Neo4jHttp;

namespace PaperGraph.Databases.GraphDataScience;

/// <summary>The graph of a folder as the database holds it.</summary>
/// <param name="Dataset">What marks its nodes and relationships; null if all of the database is this graph, as after an import.</param>
/// <param name="ListedOnly">Whether only links that a source states count.</param>
internal sealed record PushedGraph(string? Dataset, bool ListedOnly)
{
    /// <summary>Finds the graph: by its dataset, else as all that the database holds.</summary>
    /// <exception cref="DatabaseException">The database holds another number of tags or papers than the folder.</exception>
    public static async Task<PushedGraph> FindAsync(QueryApiClient client, GdsOptions options, CancellationToken cancellationToken)
    {
        var reply = await client.RunAsync(GdsStatements.Graph, AccessMode.Read, json => json.WriteString("dataset", options.Dataset), cancellationToken);
        if (reply.Result.Rows is not [[long tags, long papers, long allTags, long allPapers, bool listed, bool anyListed]])
            throw new DatabaseException("Neo4j did not count tags and papers.");
        var listedCounts = options.Analysis.Origin == OriginFilter.Listed;
        if ((tags, papers) == (options.Tags, options.Papers) && tags > 0) return new PushedGraph(options.Dataset, listedCounts && listed);
        if ((allTags, allPapers) == (options.Tags, options.Papers) && allTags > 0) return new PushedGraph(null, listedCounts && anyListed);
        throw new DatabaseException(options.Tags == 0 ? "The folder's graph has no tags, so that there is no network to analyse."
            : tags + papers == 0 ? $"The database holds no graph that was pushed as '{options.Dataset}'; run papergraph push OUT first, or name with --dataset what it was pushed as."
            : FormattableString.Invariant($"The database holds {tags} tags and {papers} papers of '{options.Dataset}', the folder {options.Tags} and {options.Papers}; run papergraph push OUT --prune first."));
    }
}
