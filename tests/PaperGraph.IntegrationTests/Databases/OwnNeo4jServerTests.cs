using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using PaperGraph.Databases;
using PaperGraph.Databases.Neo4jHttp;
using PaperGraph.Databases.Neo4jHttp.Push;
using PaperGraph.IntegrationTests.CommandLine;

namespace PaperGraph.IntegrationTests.Databases;

/// <summary>What needs a server with settings of its own, or one that is killed.</summary>
public sealed class OwnNeo4jServerTests : IDisposable
{
    private readonly SampleGraph sample = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => sample.Dispose();

    /// <summary>The import marks nothing as a push's own; a push after it finds everything and marks nothing either.</summary>
    [Fact]
    public async Task The_import_script_leaves_the_graph_that_a_push_leaves()
    {
        await using var server = OwnNeo4jServer.Create();
        var output = Path.Combine(CommandLine.Folders.New(), "out");
        Assert.Equal(0, (await PaperGraphProcess.RunAsync("build", CommandLine.Folders.Examples, "-o", output, "--skip", "draw,site,report")).ExitCode);
        var graph = Path.Combine(output, "graph");
        await ImportAsync(server, Path.Combine(graph, "import.sh"));
        await server.StartAsync();

        var imported = await DatabaseContent.ReadAsync(server.Connection);
        var push = await GraphPusher.PushAsync(new PushSource(graph, null), server.Connection, new PushOptions(), null, Cancelled);
        var untouched = await DatabaseContent.ReadAsync(server.Connection);
        await Neo4jServer.ClearAsync(server.Connection);
        await GraphPusher.PushAsync(new PushSource(graph, null), server.Connection, new PushOptions(), null, Cancelled);

        Assert.NotEmpty(imported);
        Assert.Equal(0, push.NodesCreated + push.RelationshipsCreated);
        Assert.Equal(imported, untouched);
        Assert.Equal(imported, await DatabaseContent.ReadAsync(server.Connection, without: "datasets"));
    }

    [Fact]
    public async Task After_the_server_was_killed_during_a_push_the_next_one_ends_as_an_undisturbed_one()
    {
        await using var server = OwnNeo4jServer.Create();
        await server.StartAsync();
        var options = new PushOptions { TransactionRows = 2, CsvRows = 3, Retry = new RetryPolicy(2, TimeSpan.FromMilliseconds(10), TimeSpan.FromMilliseconds(10)) };
        await GraphPusher.PushAsync(new PushSource(sample.Folder, null), server.Connection, options, null, Cancelled);
        var expected = await DatabaseContent.ReadAsync(server.Connection);
        await Neo4jServer.ClearAsync(server.Connection);

        var kill = new KillAfter(server, rows: 25);
        var failure = await Assert.ThrowsAsync<DatabaseException>(() => GraphPusher.PushAsync(new PushSource(sample.Folder, null), server.Connection, options, kill, Cancelled));
        Assert.True(failure.IsRetriable);
        await kill.Done;
        await server.StartAsync();
        await GraphPusher.PushAsync(new PushSource(sample.Folder, null), server.Connection, options, null, Cancelled);

        Assert.Equal(expected, await DatabaseContent.ReadAsync(server.Connection));
    }

    [Fact]
    public async Task Settings_that_forbid_a_push_are_told_apart_and_a_certificate_of_ones_own_is_accepted_when_named()
    {
        await using var server = OwnNeo4jServer.Create("server.http_enabled_modules=TRANSACTIONAL_ENDPOINTS");
        await server.StartAsync(withQueryApi: false);
        Assert.Contains("QUERY_API_ENDPOINTS", (await FailureAsync(server.Connection)).Message, StringComparison.Ordinal);

        await server.KillAsync();
        var certificate = WriteCertificate(server);
        server.Configure(["server.databases.read_only=neo4j", .. Https(server)]);
        await server.StartAsync();
        Assert.Contains("is read-only", (await FailureAsync(server.Connection)).Message, StringComparison.Ordinal);

        var secure = server.Connection with { Url = string.Create(CultureInfo.InvariantCulture, $"https://localhost:{server.HttpsPort}") };
        Assert.Contains("--ca FILE", (await FailureAsync(secure)).Message, StringComparison.Ordinal);
        Assert.Contains("is read-only", (await FailureAsync(secure with { CertificateFile = certificate })).Message, StringComparison.Ordinal);
        Assert.Contains("holds no certificate", (await FailureAsync(secure with { CertificateFile = Path.Combine(server.Settings, "neo4j.conf") })).Message, StringComparison.Ordinal);
    }

    private Task<DatabaseException> FailureAsync(Neo4jConnection connection) => Assert.ThrowsAsync<DatabaseException>(() => GraphPusher.PushAsync(
        new PushSource(sample.Folder, null), connection, new PushOptions { Retry = new RetryPolicy(2, TimeSpan.Zero, TimeSpan.Zero) }, null, Cancelled));

    private static string[] Https(OwnNeo4jServer server) =>
    [
        "server.https.enabled=true",
        string.Create(CultureInfo.InvariantCulture, $"server.https.listen_address=:{server.HttpsPort}"),
        "dbms.ssl.policy.https.enabled=true",
        $"dbms.ssl.policy.https.base_directory={server.Settings}",
        "dbms.ssl.policy.https.private_key=private.key",
        "dbms.ssl.policy.https.public_certificate=public.crt",
        "dbms.ssl.policy.https.client_auth=NONE",
    ];

    private static string WriteCertificate(OwnNeo4jServer server)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        using var certificate = request.CreateSelfSigned(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2099, 1, 1, 0, 0, 0, TimeSpan.Zero));
        File.WriteAllText(Path.Combine(server.Settings, "private.key"), key.ExportPkcs8PrivateKeyPem());
        var file = Path.Combine(server.Settings, "public.crt");
        File.WriteAllText(file, certificate.ExportCertificatePem());
        return file;
    }

    private static async Task ImportAsync(OwnNeo4jServer server, string script)
    {
        var start = new ProcessStartInfo(script) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NEO4J_ADMIN"] = Path.Combine(server.Home, "bin", "neo4j-admin");
        start.Environment["NEO4J_CONF"] = server.Settings;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(Cancelled);
        var output = await process.StandardOutput.ReadToEndAsync(Cancelled);
        await process.WaitForExitAsync(Cancelled);
        Assert.True(process.ExitCode == 0, output + await error);
    }

    /// <summary>Kills the server once so many rows were written.</summary>
    private sealed class KillAfter(OwnNeo4jServer server, int rows) : IProgress<PushProgress>
    {
        public Task Done { get; private set; } = Task.CompletedTask;

        public void Report(PushProgress value)
        {
            if (value.Rows < rows || Done != Task.CompletedTask) return;
            Done = server.KillAsync();
            Done.GetAwaiter().GetResult();
        }
    }
}
