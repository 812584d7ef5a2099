using System.Net;
using System.Net.Sockets;
using System.Text;
using PaperGraph.IntegrationTests.CommandLine;
using PaperGraph.Site.Serving;
using PaperGraph.Tests.Site;

namespace PaperGraph.IntegrationTests.Site;

/// <summary>The site over HTTP: what a browser of this machine gets, and what nobody else does.</summary>
public sealed class SiteServerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string site;

    public SiteServerTests()
    {
        site = Directory.CreateDirectory(Path.Combine(folder.Path, "site")).FullName;
        File.WriteAllText(Path.Combine(folder.Path, "secret.txt"), "secret");
        File.WriteAllText(Path.Combine(site, "index.html"), "<p>first</p>");
        File.WriteAllText(Path.Combine(site, "picture.svg"), "<svg/>");
        File.WriteAllText(Path.Combine(site, ".hidden"), "hidden");
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Pages_and_pictures_have_their_types_and_are_never_stale()
    {
        await using var server = await SiteServer.StartAsync(site, 0, Cancelled);
        using var http = new HttpClient { BaseAddress = server.Address };

        Assert.Equal("127.0.0.1", server.Address.Host);
        Assert.Equal("<p>first</p>", await http.GetStringAsync("", Cancelled));
        using var picture = await http.GetAsync("picture.svg", Cancelled);
        Assert.Equal("image/svg+xml", picture.Content.Headers.ContentType?.MediaType);
        Assert.Equal("nosniff", Assert.Single(picture.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("frame-ancestors 'none'", Assert.Single(picture.Headers.GetValues("Content-Security-Policy")));
        Assert.True(picture.Headers.CacheControl?.NoCache);
        await File.WriteAllTextAsync(Path.Combine(site, "index.html"), "<p>second</p>", Cancelled);
        Assert.Equal("<p>second</p>", await http.GetStringAsync("", Cancelled));
    }

    /// <summary>A page elsewhere can make its own name lead to this machine; the name is all that tells it from the user.</summary>
    [Theory]
    [InlineData("127.0.0.1:{0}", 200)]
    [InlineData("localhost:{0}", 200)]
    [InlineData("evil.example", 400)]
    [InlineData("localhost.evil.example:{0}", 400)]
    [InlineData("", 400)]
    public async Task Only_calls_by_the_machines_own_name_are_answered(string host, int expected)
    {
        await using var server = await SiteServer.StartAsync(site, 0, Cancelled);

        Assert.StartsWith($"HTTP/1.1 {expected} ", await AskAsync(server, "/", string.Format(System.Globalization.CultureInfo.InvariantCulture, host, server.Address.Port)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/../secret.txt")]
    [InlineData("/..%2fsecret.txt")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/..%5csecret.txt")]
    [InlineData("//../secret.txt")]
    [InlineData("/.hidden")]
    [InlineData("/nosuch.html")]
    public async Task What_is_not_in_the_folder_is_not_found(string path)
    {
        await using var server = await SiteServer.StartAsync(site, 0, Cancelled);

        var answer = await AskAsync(server, path, "127.0.0.1");

        Assert.Matches("^HTTP/1.1 40[04] ", answer);
        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_can_be_written()
    {
        await using var server = await SiteServer.StartAsync(site, 0, Cancelled);
        using var http = new HttpClient { BaseAddress = server.Address };

        using var answer = await http.PutAsync("new.html", new StringContent("x"), Cancelled);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.False(File.Exists(Path.Combine(site, "new.html")));
    }

    [Fact]
    public async Task A_port_that_is_taken_is_replaced_by_a_free_one()
    {
        await using var first = await SiteServer.StartAsync(site, 0, Cancelled);
        await using var second = await SiteServer.StartAsync(site, first.Address.Port, Cancelled);

        Assert.NotEqual(first.Address.Port, second.Address.Port);
        using var http = new HttpClient { BaseAddress = second.Address };
        Assert.Equal("<p>first</p>", await http.GetStringAsync("", Cancelled));
    }

    [Fact]
    public async Task The_command_prints_the_address_and_ends_with_Ctrl_C()
    {
        var output = Path.Combine(Folders.New(), "out");
        Assert.Equal(0, (await PaperGraphProcess.RunAsync("build", Path.Combine(Folders.Examples, "papers.csv"), "-o", output, "--skip", "draw,report")).ExitCode);
        using var serving = PaperGraphProcess.StartInForeground("serve", output, "--port", "0");
        var address = await serving.StandardOutput.ReadLineAsync(Cancelled);
        using var http = new HttpClient();

        Assert.Contains("<title>Overview", await http.GetStringAsync(address, Cancelled), StringComparison.Ordinal);
        PaperGraphProcess.Interrupt(serving);
        await serving.WaitForExitAsync(Cancelled);

        Assert.Equal(0, serving.ExitCode);
    }

    [Theory]
    [InlineData(3, "has no site; run 'papergraph site ", "--port", "0")]
    [InlineData(2, "--port must be from 0", "--port", "99999")]
    public async Task What_cannot_be_served_is_told(int exitCode, string expected, params string[] options)
    {
        var output = Path.Combine(Folders.New(exitCode.ToString(System.Globalization.CultureInfo.InvariantCulture)), "out");
        Assert.Equal(0, (await PaperGraphProcess.RunAsync("build", Path.Combine(Folders.Examples, "papers.csv"), "-o", output, "--skip", exitCode == 3 ? "draw,report,site" : "draw,report")).ExitCode);

        var outcome = await PaperGraphProcess.RunAsync(["serve", output, .. options]);

        Assert.Equal(exitCode, outcome.ExitCode);
        Assert.Contains(expected, outcome.Error, StringComparison.Ordinal);
    }

    /// <summary>Sends the path as it is, which clients that know of URLs would tidy up.</summary>
    private static async Task<string> AskAsync(SiteServer server, string path, string host)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Address.Port, Cancelled);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"), Cancelled);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(Cancelled);
    }
}
