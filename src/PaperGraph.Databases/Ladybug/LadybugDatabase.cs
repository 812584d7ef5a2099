using System.Text.Json;
using PaperGraph.NodeHost;
using PaperGraph.Storage;

namespace PaperGraph.Databases.Ladybug;

/// <summary>
/// A graph folder as an embedded database that speaks Cypher: the engine Ladybug in a Node process, no server needed.
/// The database is made from the folder's tables at the first use, kept beside the folder, and opened for reading only.
/// </summary>
/// <remarks>
/// Ladybug's Cypher differs from Neo4j's: no <c>type(r)</c>, <c>toString</c>, <c>shortestPath()</c>, list or pattern comprehensions;
/// a path is a walk that may repeat relationships; a property that no table has is an error. See <c>cypher/explore</c> for statements that run on both.
/// </remarks>
public sealed class LadybugDatabase : IGraphDatabase
{
    /// <summary>All that the engine says of a statement at its time limit.</summary>
    private const string TimedOut = "Interrupted.";

    /// <summary>Stands behind the kind of failure in what the engine itself says, as in "Binder exception: …".</summary>
    private const string EngineMark = " exception: ";

    private static readonly TimeSpan QueryTime = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan BuildTime = TimeSpan.FromHours(1);
    private readonly NodeProcess process;
    private readonly FileStatements files;

    private LadybugDatabase(NodeProcess process, FileStatements files) => (this.process, this.files) = (process, files);

    /// <summary>The folder beside a graph folder where its database is kept.</summary>
    /// <param name="graphFolder">The folder that holds the CSV files.</param>
    public static string CacheFolder(string graphFolder) =>
        Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(graphFolder))) ?? graphFolder, OutputFolder.Cache);

    /// <summary>Opens the database of a graph folder, and makes it first when the folder has changed or what was kept cannot be opened.</summary>
    /// <param name="graphFolder">The folder that holds the CSV files.</param>
    /// <param name="cancellationToken">Stops the build.</param>
    /// <exception cref="DatabaseException">Node.js or the engine is not installed, or the engine refused the tables.</exception>
    /// <exception cref="StorageException">A file of the graph cannot be read, or the cache cannot be written.</exception>
    public static Task<LadybugDatabase> OpenAsync(string graphFolder, CancellationToken cancellationToken) => OpenAsync(graphFolder, FileStatements.Refused, cancellationToken);

    /// <summary>Opens the database of a graph folder, and makes it first when the folder has changed or what was kept cannot be opened.</summary>
    /// <param name="graphFolder">The folder that holds the CSV files.</param>
    /// <param name="files">Whether statements may touch files; paths in them are relative to the working directory.</param>
    /// <param name="cancellationToken">Stops the build.</param>
    /// <exception cref="DatabaseException">Node.js or the engine is not installed, or the engine refused the tables.</exception>
    /// <exception cref="StorageException">A file of the graph cannot be read, or the cache cannot be written.</exception>
    public static async Task<LadybugDatabase> OpenAsync(string graphFolder, FileStatements files, CancellationToken cancellationToken)
    {
        var database = new LadybugDatabase(Start(), files);
        try
        {
            await database.LoadAsync(Path.GetFullPath(graphFolder), cancellationToken);
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public GraphEngine Engine => GraphEngine.Ladybug;

    /// <inheritdoc/>
    public async Task<QueryResult> QueryAsync(string statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        StatementGuard.Check(statement, files);
        var request = new { statement, parameters, maxRows = RowLimit.MaxRows, tooManyRows = RowLimit.Sentence, timeoutMs = (long)QueryTime.TotalMilliseconds };
        JsonElement reply;
        try
        {
            reply = await CallAsync("cypher.query", request, QueryTime + Grace, cancellationToken);
        }
        catch (DatabaseException failure) when (failure is { Message: TimedOut, InnerException: { } cause })
        {
            throw new DatabaseException($"The statement took longer than {QueryTime.TotalMinutes:0} minutes; narrow it, add a LIMIT, or ask a Neo4j server (--neo4j).", cause);
        }
        catch (DatabaseException failure) when (failure.Message.Contains(EngineMark, StringComparison.Ordinal))
        {
            throw new DatabaseException($"The embedded database cannot run this statement. It says: {failure.Message}", failure.InnerException ?? failure);
        }
        string[] types = [.. reply.GetProperty("types").EnumerateArray().Select(type => type.GetString()!)];
        return new QueryResult(
            [.. reply.GetProperty("columns").EnumerateArray().Select(name => name.GetString()!)],
            [.. reply.GetProperty("rows").EnumerateArray().Select(row => row.EnumerateArray().Select((value, i) => LadybugValues.Read(value, types[i])).ToArray())]);
    }

    /// <summary>Closes the database and ends the Node process.</summary>
    public ValueTask DisposeAsync() => process.DisposeAsync();

    /// <summary>Opens the kept database; one that does not open is made again, once.</summary>
    private async Task LoadAsync(string folder, CancellationToken cancellationToken)
    {
        var path = await GetAsync();
        try
        {
            await OpenAsync();
        }
        catch (DatabaseException exception) when (exception.InnerException is NodeHostException { IsReply: true })
        {
            LadybugCache.Discard(path);
            path = await GetAsync();
            await OpenAsync();
        }

        async Task<string> GetAsync()
        {
            var version = (await CallAsync("cypher.version", new { }, QueryTime, cancellationToken)).GetString()!;
            return await LadybugCache.GetAsync(folder, LadybugCache.Folders(folder), version,
                target => CallAsync("cypher.build", new { path = target, folder, statements = LadybugSchema.Statements }, BuildTime, cancellationToken),
                cancellationToken);
        }

        Task OpenAsync() => CallAsync("cypher.open", new { path, probe = LadybugSchema.Probe }, QueryTime, cancellationToken);
    }

    private static NodeProcess Start()
    {
        try
        {
            return NodeProcess.Start();
        }
        catch (NodeHostException exception)
        {
            throw new DatabaseException($"The embedded database cannot start. {exception.Message}", exception);
        }
    }

    private async Task<JsonElement> CallAsync(string method, object parameters, TimeSpan timeout, CancellationToken cancellationToken)
    {
        try
        {
            return await process.CallAsync(method, parameters, timeout, cancellationToken);
        }
        catch (NodeHostException exception)
        {
            var prefix = method + ": ";
            var message = exception.Message.StartsWith(prefix, StringComparison.Ordinal) ? exception.Message[prefix.Length..] : exception.Message;
            throw new DatabaseException(message, exception);
        }
    }
}
