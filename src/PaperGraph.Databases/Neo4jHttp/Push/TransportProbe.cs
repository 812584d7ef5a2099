using System.Net.Sockets;

namespace PaperGraph.Databases.Neo4jHttp.Push;

/// <summary>Finds the fastest way for rows to reach a server, by trying it with one row that is hard to read.</summary>
internal sealed class TransportProbe(QueryApiClient client, Neo4jConnection connection, PushOptions options) : IAsyncDisposable
{
    /// <summary>A value that goes wrong when quotes, backslashes or characters outside ASCII are read otherwise than they were written.</summary>
    private const string HardText = "\"quoted\" \\\" a\\b \\\\ c;d,e\u001F数学 \U0001D54A\n'x'";

    private static readonly TimeSpan LongestTrial = TimeSpan.FromSeconds(15);
    private readonly ParameterTransport parameters = new(client, options);
    private RowServer? server;
    private ImportFolder? folder;

    /// <summary>Chooses a way.</summary>
    /// <exception cref="DatabaseException">The way that the options ask for does not work.</exception>
    public async Task<IRowTransport> ChooseAsync(CancellationToken cancellationToken)
    {
        var (wanted, auto) = (options.Transport, options.Transport == PushTransport.Auto);
        if (wanted == PushTransport.ImportFolder || auto && options.ImportFolder is not null)
        {
            folder = new ImportFolder(options.ImportFolder!);
            return await TryAsync(PushTransport.ImportFolder, folder.Publish, cancellationToken)
                ?? throw new DatabaseException($"Neo4j at {connection.Url} does not read files from {options.ImportFolder}; is that its import folder, and may it read there?");
        }
        if (wanted == PushTransport.Served || auto && connection.IsLoopback)
        {
            server = Listen();
            var served = server is null ? null : await TryAsync(PushTransport.Served, server.Publish, cancellationToken);
            if (served is not null) return served;
            if (!auto) throw new DatabaseException($"Neo4j at {connection.Url} cannot read from this machine's loopback address; does it run in a container or elsewhere?");
        }
        return parameters;
    }

    /// <summary>Withdraws what was offered to the server.</summary>
    public async ValueTask DisposeAsync()
    {
        folder?.Dispose();
        if (server is not null) await server.DisposeAsync();
    }

    private static RowServer? Listen()
    {
        try
        {
            return new RowServer();
        }
        catch (SocketException)
        {
            return null;
        }
    }

    private async Task<IRowTransport?> TryAsync(PushTransport kind, Func<ReadOnlyMemory<byte>, IPublishedRows> publish, CancellationToken cancellationToken)
    {
        foreach (var quoting in Enum.GetValues<CsvQuoting>())
        {
            var trial = await TryAsync(quoting, publish, cancellationToken);
            if (trial == Trial.ReadBack) return new LoadCsvTransport(client, options, kind, quoting, publish);
            if (trial == Trial.NotReached) return null;
        }
        return null;
    }

    private async Task<Trial> TryAsync(CsvQuoting quoting, Func<ReadOnlyMemory<byte>, IPublishedRows> publish, CancellationToken cancellationToken)
    {
        using var published = publish(new CsvBytes(quoting).Write(["text", "nothing"], [[HardText, null]]));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(LongestTrial);
        try
        {
            var reply = await client.RunAsync($"{CsvBytes.LoadClause} RETURN r.text, r.nothing",
                AccessMode.Read, json => json.WriteString("url", published.Url), patience.Token);
            return reply.Result.Rows is [[HardText, null]] ? Trial.ReadBack : Trial.ReadOtherwise;
        }
        catch (DatabaseException failure) when (failure.Code is ErrorCodes.ResourceFailed or ErrorCodes.Forbidden)
        {
            return Trial.NotReached;
        }
        catch (DatabaseException failure) when (ErrorCodes.IsOfStatement(failure.Code))
        {
            return Trial.ReadOtherwise;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Trial.NotReached;
        }
    }

    /// <summary>What a server made of a file.</summary>
    private enum Trial
    {
        /// <summary>It read what was written.</summary>
        ReadBack,

        /// <summary>It read something else, or stumbled: another quoting may do.</summary>
        ReadOtherwise,

        /// <summary>It did not get at the file, or may not.</summary>
        NotReached,
    }
}
