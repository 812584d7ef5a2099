using PaperGraph.Databases;
using PaperGraph.NodeHost;

namespace PaperGraph.Cli.Shell;

/// <summary>A database that is opened again after a statement was stopped, which ends the embedded one's process.</summary>
internal sealed class ShellDatabase : IAsyncDisposable
{
    private readonly Func<CancellationToken, Task<IGraphDatabase>> open;
    private IGraphDatabase? database;

    private ShellDatabase(Func<CancellationToken, Task<IGraphDatabase>> open, IGraphDatabase database)
        => (this.open, this.database, Engine) = (open, database, database.Engine);

    internal GraphEngine Engine { get; }

    internal static async Task<ShellDatabase> OpenAsync(Func<CancellationToken, Task<IGraphDatabase>> open, CancellationToken cancellationToken)
        => new(open, await open(cancellationToken));

    /// <summary>Runs a statement.</summary>
    /// <exception cref="DatabaseException">The statement is wrong or not allowed, or the database failed.</exception>
    internal async Task<QueryResult> QueryAsync(string statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        try
        {
            database ??= await open(cancellationToken);
            return await database.QueryAsync(statement, parameters, cancellationToken);
        }
        catch (Exception exception) when (exception is OperationCanceledException or DatabaseException { InnerException: NodeHostException { IsReply: false } })
        {
            await DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (database is not { } open) return;
        database = null;
        await open.DisposeAsync();
    }
}
