using System.Security.Cryptography;
using System.Text.Json;
using PaperGraph.Analysis;
using PaperGraph.Databases.Neo4jHttp;

namespace PaperGraph.Databases.GraphDataScience;

/// <summary>The co-topic network in the server's memory, under a name that no other run has. It is gone when this is disposed, whatever happened before.</summary>
internal sealed class GdsProjection : IAsyncDisposable
{
    private const string GraphParameter = "graph";
    private static readonly TimeSpan LongestStep = TimeSpan.FromSeconds(20);
    private readonly QueryApiClient client;
    private readonly TimeSpan longestStep;
    private readonly Neo4jConnection connection;
    private readonly CancellationToken cancelled;
    private readonly string name = "papergraph-" + RandomNumberGenerator.GetHexString(16, lowercase: true);
    private readonly Dictionary<string, object?> fixedParameters;
    private bool isComplete;

    /// <summary>Names the projection; <see cref="ProjectAsync"/> makes it.</summary>
    /// <param name="connection">The server.</param>
    /// <param name="graph">The graph in its database.</param>
    /// <param name="options">How links are counted.</param>
    /// <param name="cancelled">Stops every statement but those that clean up.</param>
    public GdsProjection(Neo4jConnection connection, PushedGraph graph, AnalysisOptions options, CancellationToken cancelled)
        // What is in memory already would be in the way of a statement that is sent again, so none is.
        : this(new QueryApiClient(connection, RetryPolicy.Default with { Attempts = 1 }), LongestStep, connection, graph, options, cancelled)
    {
    }

    internal GdsProjection(QueryApiClient client, TimeSpan longestStep, Neo4jConnection connection, PushedGraph graph, AnalysisOptions options, CancellationToken cancelled)
    {
        this.client = client;
        this.longestStep = longestStep;
        this.connection = connection;
        this.cancelled = cancelled;
        fixedParameters = new()
        {
            [GraphParameter] = name,
            ["dataset"] = graph.Dataset,
            ["listedOnly"] = graph.ListedOnly,
            ["fractional"] = options.Counting == Counting.Fractional,
            ["maxTags"] = options.MaxTags,
        };
    }

    /// <summary>Makes the projection.</summary>
    /// <returns>Its tags and links.</returns>
    /// <exception cref="DatabaseException">It failed, or the server has too little memory for what is to be done with it.</exception>
    public async Task<(long Tags, long Links)> ProjectAsync()
    {
        if (await RunAsync(GdsStatements.Project) is not [[long tags, long links]]) throw new DatabaseException("Graph Data Science made no projection.");
        if (await RunAsync(GdsStatements.Memory) is [[string analysis, long bytes, double or long] row] && Convert.ToDouble(row[2], null) > 100)
            throw new DatabaseException(FormattableString.Invariant(
                $"The server has too little memory: {analysis} needs at least {bytes / 1e6:0} MB, {row[2]} % of its largest heap; raise server.memory.heap.max_size in neo4j.conf."));
        return (tags, links);
    }

    /// <summary>Runs a statement of <c>cypher/gds</c> on the projection and returns its rows.</summary>
    public async Task<IReadOnlyList<object?[]>> RunAsync(string statement, params (string Name, object? Value)[] parameters)
    {
        try
        {
            return (await client.RunAsync(statement, AccessMode.Write, Parameters(parameters), cancelled)).Result.Rows;
        }
        catch (DatabaseException failure) when (ErrorCodes.IsMemory(failure.Code))
        {
            throw new DatabaseException($"The server at {connection.Url} has too little memory for the graph; raise server.memory.heap.max_size in neo4j.conf. {failure.Message}", failure.Code, false, failure);
        }
    }

    /// <summary>The parameters of a statement of <c>cypher/gds</c>: those of the projection, and further ones.</summary>
    public Action<Utf8JsonWriter> Parameters(params (string Name, object? Value)[] further) =>
        json => JsonParameters.Write(json, fixedParameters.Concat(further.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value))));

    /// <summary>Says that no statement is under way, so that dropping is all there is to do.</summary>
    public void Complete() => isComplete = true;

    /// <summary>Ends what is still running on the server for this projection, and drops it: the one also when the other failed.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!isComplete) await TryAsync(patience => MarkedStatements.StopAsync(client, GraphParameter, name, patience));
        await TryAsync(patience => client.RunAsync(GdsStatements.Drop, AccessMode.Write, json => json.WriteString(GraphParameter, name), patience));
        client.Dispose();
    }

    private async Task TryAsync(Func<CancellationToken, Task> step)
    {
        using var patience = new CancellationTokenSource(longestStep);
        try
        {
            await step(patience.Token);
        }
        catch (Exception exception) when (exception is DatabaseException or OperationCanceledException)
        {
            // The server is gone, and with it what it had in memory; the failure that led here is the one to tell.
        }
    }
}
