using PaperGraph.Databases.Neo4jHttp;

namespace PaperGraph.Databases.GraphDataScience;

/// <summary>
/// Analyses a graph that was pushed, inside the server: communities (Leiden), PageRank, betweenness, degree and strength of the tags at the
/// same definitions as on this machine, written in one transaction. Needs no memory here, whatever the size of the graph.
/// </summary>
public static class GdsAnalysis
{
    /// <summary>Runs the analysis.</summary>
    /// <param name="options">What is analysed, and how.</param>
    /// <param name="connection">The server.</param>
    /// <param name="cancellationToken">Stops it; the database is then as it was, and nothing is left in the server's memory.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    /// <exception cref="DatabaseException">The server has no Graph Data Science, does not hold the graph, or failed. Nothing was written.</exception>
    public static async Task<GdsResult> RunAsync(GdsOptions options, Neo4jConnection connection, CancellationToken cancellationToken)
    {
        options.Validate();
        using var client = new QueryApiClient(connection, RetryPolicy.Default);
        await client.CheckServerAsync(cancellationToken);
        var version = await GdsPlugin.CheckAsync(client, connection, cancellationToken);
        var graph = await PushedGraph.FindAsync(client, options, cancellationToken);

        await using var projection = new GdsProjection(connection, graph, options.Analysis, cancellationToken);
        var (tags, links) = await projection.ProjectAsync();
        await projection.RunAsync(GdsStatements.PageRank);
        var samples = Samples(tags, links, options.ExactWork);
        await projection.RunAsync(GdsStatements.Betweenness, ("samples", samples), ("seed", GdsCommunities.Seed(options.Analysis)));
        await projection.RunAsync(GdsStatements.Strength);
        var found = await GdsCommunities.FindAsync(projection, options.Analysis, cancellationToken);
        var (communities, papers) = await WriteAsync(client, projection, found, samples is { } some ? (double)tags / some : 1, cancellationToken);
        projection.Complete();
        return new GdsResult
        {
            Dataset = graph.Dataset,
            Tags = tags,
            Links = links,
            Papers = papers,
            Communities = communities,
            Modularity = found.Modularity,
            BetweennessSamples = samples,
            Version = version,
        };
    }

    /// <summary>Tags from which paths start so that the work stays within bounds; null for all of them. O(samples · links).</summary>
    internal static long? Samples(long tags, long links, double exactWork) =>
        (double)tags * links <= exactWork ? null : Math.Max(1, (long)(exactWork / links));

    /// <summary>Writes everything in one transaction, so that no reader sees numbers of two analyses.</summary>
    private static async Task<(long Communities, long Papers)> WriteAsync(QueryApiClient client, GdsProjection projection, GdsCommunities found, double scale, CancellationToken cancellationToken)
    {
        var (communities, papers) = (0L, 0L);
        await client.RunTransactionAsync(AccessMode.Write, async transaction =>
        {
            await transaction.RunAsync(GdsStatements.Tags, projection.Parameters(("scale", scale)));
            await transaction.RunAsync(GdsStatements.Clear, projection.Parameters());
            communities = Count(await transaction.RunAsync(GdsStatements.Number, projection.Parameters(("found", found.Groupings.ToArray()), ("communities", found.ByGroup))));
            papers = Count(await transaction.RunAsync(GdsStatements.Papers, projection.Parameters()));
            await transaction.RunAsync(GdsStatements.Labels, projection.Parameters());
        }, cancellationToken);
        return (communities, papers);
    }

    private static long Count(QueryReply reply) => reply.Result.Rows is [[long count, ..]] ? count : 0;
}
