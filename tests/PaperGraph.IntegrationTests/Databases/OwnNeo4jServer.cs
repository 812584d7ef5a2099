using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using PaperGraph.Databases;
using PaperGraph.Databases.Neo4jHttp;

namespace PaperGraph.IntegrationTests.Databases;

/// <summary>A Neo4j that one test has for itself: it may choose the settings, stop it, kill it and start it again. <c>NEO4J_HOME</c> names the installation.</summary>
internal sealed class OwnNeo4jServer : IAsyncDisposable
{
    private static readonly string[] Folders = ["data", "logs", "run", "import"];
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private readonly string folder = Directory.CreateTempSubdirectory("papergraph-neo4j-").FullName;
    private Process? server;

    private OwnNeo4jServer(string home)
    {
        Home = home;
        (HttpPort, BoltPort, HttpsPort) = (FreePort(), FreePort(), FreePort());
        foreach (var name in Folders) Directory.CreateDirectory(Path.Combine(folder, name));
    }

    public string Home { get; }

    public int HttpPort { get; }

    public int BoltPort { get; }

    public int HttpsPort { get; }

    /// <summary>The folder of its settings, as <c>NEO4J_CONF</c>.</summary>
    public string Settings => Path.Combine(folder, "conf");

    /// <summary>The folder that LOAD CSV reads <c>file:///</c> from.</summary>
    public string ImportFolder => Path.Combine(folder, "import");

    public Neo4jConnection Connection => new() { Url = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{HttpPort}") };

    /// <summary>Prepares a server; without an installation the test is skipped.</summary>
    /// <param name="settings">Lines of neo4j.conf.</param>
    public static OwnNeo4jServer Create(params string[] settings)
    {
        var home = Environment.GetEnvironmentVariable("NEO4J_HOME");
        if (string.IsNullOrEmpty(home)) Assert.Skip("NEO4J_HOME is not set: there is no Neo4j to start.");
        var created = new OwnNeo4jServer(home);
        created.Configure(settings);
        return created;
    }

    /// <summary>Writes the settings, for the next start.</summary>
    public void Configure(params string[] settings)
    {
        Directory.CreateDirectory(Settings);
        File.WriteAllLines(Path.Combine(Settings, "neo4j.conf"),
        [
            "server.default_listen_address=127.0.0.1",
            string.Create(CultureInfo.InvariantCulture, $"server.http.listen_address=:{HttpPort}"),
            string.Create(CultureInfo.InvariantCulture, $"server.bolt.listen_address=:{BoltPort}"),
            string.Create(CultureInfo.InvariantCulture, $"server.bolt.advertised_address=127.0.0.1:{BoltPort}"),
            "dbms.security.auth_enabled=false",
            "dbms.usage_report.enabled=false",
            "server.memory.pagecache.size=64m",
            .. Folders.Select(name => $"server.directories.{name}={Path.Combine(folder, name)}"),
            .. settings,
        ]);
    }

    /// <summary>Starts it and waits until it answers.</summary>
    /// <param name="withQueryApi">Whether it has to run a statement; else that it says its version is enough.</param>
    public async Task StartAsync(bool withQueryApi = true)
    {
        var start = new ProcessStartInfo(Path.Combine(Home, "bin", "neo4j"), "console") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NEO4J_CONF"] = Settings;
        start.Environment["HEAP_SIZE"] = "512m";
        server = Process.Start(start)!;
        server.OutputDataReceived += (_, _) => { };
        server.ErrorDataReceived += (_, _) => { };
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        var clock = Stopwatch.StartNew();
        while (!await AnswersAsync(withQueryApi))
        {
            Assert.False(server.HasExited, "Neo4j did not start.");
            Assert.True(clock.Elapsed < LongestStart, "Neo4j was not ready in time.");
            await Task.Delay(Pause, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Ends it as a power cut would.</summary>
    public async Task KillAsync()
    {
        if (server is null) return;
        server.Kill(entireProcessTree: true);
        await server.WaitForExitAsync(CancellationToken.None);
        server.Dispose();
        server = null;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<bool> AnswersAsync(bool withQueryApi)
    {
        try
        {
            using var client = new QueryApiClient(Connection, new RetryPolicy(1, TimeSpan.Zero, TimeSpan.Zero));
            await client.CheckServerAsync(TestContext.Current.CancellationToken);
            if (withQueryApi) await client.RunAsync("RETURN 1", AccessMode.Read, null, TestContext.Current.CancellationToken);
            return true;
        }
        catch (DatabaseException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
