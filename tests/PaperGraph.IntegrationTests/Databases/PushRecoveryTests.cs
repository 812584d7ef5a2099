using PaperGraph.Databases.Neo4jHttp;
using PaperGraph.Databases.Neo4jHttp.Push;

namespace PaperGraph.IntegrationTests.Databases;

/// <summary>Whatever goes wrong during a push, afterwards the database is as if nothing had.</summary>
[Collection(Neo4jTests.Name)]
public sealed class PushRecoveryTests : IDisposable
{
    private const int FewestRequests = 40;
    private static readonly RetryPolicy NoPauses = new(4, TimeSpan.Zero, TimeSpan.Zero);
    private readonly SampleGraph sample = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static MatrixTheoryData<PushTransport, string> Faults => new(
        [PushTransport.Parameters, PushTransport.Served],
        ["deadlock", "deadlock after commit", "no leader", "authorization expired", "lost before", "lost after commit", "half an answer", "late"]);

    public void Dispose() => sample.Dispose();

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_push_in_which_every_single_request_goes_wrong_once_ends_as_an_undisturbed_one(PushTransport transport, string fault)
    {
        var expected = await UndisturbedAsync(Neo4jServer.Connection());
        await Neo4jServer.ClearAsync(Neo4jServer.Connection());
        await using var proxy = new FaultProxy(Neo4jServer.Connection(), (_, _) => Named(fault));

        var result = await PushAsync(proxy.Connection, transport, Cancelled);

        Assert.Equal(transport, result.Transport);
        Assert.True(proxy.Requests > FewestRequests);
        Assert.Equal(expected, await DatabaseContent.ReadAsync(Neo4jServer.Connection()));
    }

    [Theory]
    [InlineData(PushTransport.Parameters)]
    [InlineData(PushTransport.Served)]
    public async Task A_server_short_of_memory_gets_smaller_batches(PushTransport transport)
    {
        var expected = await UndisturbedAsync(Neo4jServer.Connection());
        await Neo4jServer.ClearAsync(Neo4jServer.Connection());
        var failures = 0;
        await using var proxy = new FaultProxy(Neo4jServer.Connection(), (_, body) =>
            body.Contains("MERGE", StringComparison.Ordinal) && Interlocked.Increment(ref failures) <= 2 ? new Fault("Neo.TransientError.General.MemoryPoolOutOfMemoryError") : Fault.None);

        await PushAsync(proxy.Connection, transport, Cancelled, rows: 8);

        Assert.True(failures > 2);
        Assert.Equal(expected, await DatabaseContent.ReadAsync(Neo4jServer.Connection()));
    }

    /// <summary>The client goes away at every sixth request of a push, in turn before the server sees it and after the server did it.</summary>
    [Theory]
    [InlineData(PushTransport.Parameters)]
    [InlineData(PushTransport.Served)]
    public async Task After_a_push_that_was_killed_anywhere_the_next_one_ends_as_an_undisturbed_one(PushTransport transport)
    {
        var connection = Neo4jServer.Connection();
        var expected = await UndisturbedAsync(connection);
        var isWhole = false;
        for (var last = 1; !isWhole; last += 6)
        {
            await Neo4jServer.ClearAsync(connection);
            using var kill = new CancellationTokenSource();
            await using var proxy = new FaultProxy(connection, (number, _) => number < last ? Fault.None
                : new Fault(DropsBefore: last % 4 == 1, DropsAfter: last % 4 == 3) { Kills = kill });
            try
            {
                await PushAsync(proxy.Connection, transport, kill.Token);
                isWhole = true;
                Assert.True(last > FewestRequests);
            }
            catch (OperationCanceledException)
            {
                await PushAsync(connection, PushTransport.Auto, Cancelled);
            }
            Assert.Equal(expected, await DatabaseContent.ReadAsync(connection));
        }
    }

    [Fact]
    public async Task A_lasting_error_is_reported_as_it_came()
    {
        var connection = Neo4jServer.Connection();
        await using var proxy = new FaultProxy(connection, (_, body) =>
            body.Contains("MERGE (n:Tag", StringComparison.Ordinal) ? new Fault("Neo.ClientError.Schema.ConstraintValidationFailed") : Fault.None);

        var failure = await Assert.ThrowsAsync<PaperGraph.Databases.DatabaseException>(() => PushAsync(proxy.Connection, PushTransport.Parameters, Cancelled));

        Assert.Equal(("Neo.ClientError.Schema.ConstraintValidationFailed", false), (failure.Code, failure.IsRetriable));
    }

    private static Fault Named(string name) => name switch
    {
        "deadlock" => new Fault("Neo.TransientError.Transaction.DeadlockDetected"),
        "deadlock after commit" => new Fault("Neo.TransientError.Transaction.DeadlockDetected", AfterCommit: true),
        "no leader" => new Fault("Neo.ClientError.Cluster.NotALeader"),
        "authorization expired" => new Fault("Neo.ClientError.Security.AuthorizationExpired"),
        "lost before" => new Fault(DropsBefore: true),
        "lost after commit" => new Fault(DropsAfter: true),
        "half an answer" => new Fault(Truncates: true),
        "late" => new Fault { Delay = TimeSpan.FromMilliseconds(50) },
        _ => throw new ArgumentException($"There is no fault {name}.", nameof(name)),
    };

    private async Task<List<string>> UndisturbedAsync(Neo4jConnection connection)
    {
        await Neo4jServer.ClearAsync(connection);
        await PushAsync(connection, PushTransport.Parameters, Cancelled);
        return await DatabaseContent.ReadAsync(connection);
    }

    private Task<PushResult> PushAsync(Neo4jConnection connection, PushTransport transport, CancellationToken cancellationToken, int rows = 2) => GraphPusher.PushAsync(
        new PushSource(sample.Folder, null), connection, new PushOptions { TransactionRows = rows, CsvRows = rows + 1, Retry = NoPauses, Transport = transport }, null, cancellationToken);
}
