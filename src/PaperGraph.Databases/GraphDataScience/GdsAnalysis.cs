using PaperGraph.Analysis;
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
        var server = await client.CheckServerAsync(cancellationToken);
        if (!server.HasTransactions)
            throw new DatabaseException($"Neo4j at {connection.Url} is version {server.Version}; the analysis inside the server needs 5.26 or newer.");
        var version = await GdsPlugin.CheckAsync(client, connection, cancellationToken);
        var graph = await PushedGraph.FindAsync(client, options, cancellationToken);

        await using var projection = new GdsProjection(connection, graph, options.Analysis, cancellationToken);
        var (tags, links) = await projection.ProjectAsync();
        var modularity = await FindCommunitiesAsync(projection, options.Analysis);
        await projection.RunAsync(GdsStatements.PageRank);
        var samples = Samples(tags, links, options.ExactWork);
        await projection.RunAsync(GdsStatements.Betweenness, ("samples", samples), ("seed", Seed(options.Analysis, 0)));
        await projection.RunAsync(GdsStatements.Strength);
        var (communities, papers) = await WriteAsync(client, projection, samples is { } some ? (double)tags / some : 1, cancellationToken);
        projection.Complete();
        return new GdsResult
        {
            Dataset = graph.Dataset,
            Tags = tags,
            Links = links,
            Papers = papers,
            Communities = communities,
            Modularity = modularity,
            BetweennessSamples = samples,
            Version = version,
        };
    }

    /// <summary>Tags from which paths start so that the work stays within bounds; null for all of them. O(samples · links).</summary>
    internal static long? Samples(long tags, long links, double exactWork) =>
        (double)tags * links <= exactWork ? null : Math.Max(1, (long)(exactWork / links));

    /// <summary>Leaves the communities of the best start in the projection, the first of equals.</summary>
    /// <returns>Their modularity.</returns>
    private static async Task<double> FindCommunitiesAsync(GdsProjection projection, AnalysisOptions options)
    {
        var (best, bestSeed) = (double.NegativeInfinity, Seed(options, 0));
        for (var start = 0; start < options.Starts; start++)
        {
            var seed = Seed(options, start);
            var found = Modularity(await projection.RunAsync(GdsStatements.Leiden, ("seed", seed)));
            if (found > best) (best, bestSeed) = (found, seed);
        }
        return Modularity(await projection.RunAsync(GdsStatements.Communities, ("seed", bestSeed)));
    }

    /// <summary>The modularity that a statement returned; without links it is not defined and counts as 0, as on this machine.</summary>
    private static double Modularity(IReadOnlyList<object?[]> rows) => rows is [[_, double modularity]] && double.IsFinite(modularity) ? modularity : 0;

    /// <summary>A seed for each start. Neo4j knows no unsigned numbers.</summary>
    private static long Seed(AnalysisOptions options, int start) => (long)(unchecked(options.Seed + (ulong)start) & long.MaxValue);

    /// <summary>Writes everything in one transaction, so that no reader sees numbers of two analyses.</summary>
    private static async Task<(long Communities, long Papers)> WriteAsync(QueryApiClient client, GdsProjection projection, double scale, CancellationToken cancellationToken)
    {
        var (communities, papers) = (0L, 0L);
        await client.RunTransactionAsync(AccessMode.Write, async transaction =>
        {
            await transaction.RunAsync(GdsStatements.Tags, projection.Parameters(("scale", scale)));
            await transaction.RunAsync(GdsStatements.Clear, projection.Parameters());
            communities = Count(await transaction.RunAsync(GdsStatements.Number, projection.Parameters()));
            papers = Count(await transaction.RunAsync(GdsStatements.Papers, projection.Parameters()));
            await transaction.RunAsync(GdsStatements.Labels, projection.Parameters());
        }, cancellationToken);
        return (communities, papers);
    }

    private static long Count(QueryReply reply) => reply.Result.Rows is [[long count, ..]] ? count : 0;
}
