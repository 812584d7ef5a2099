using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PaperGraph.IntegrationTests.CommandLine;

/// <summary>Loads a graph folder with the real <c>neo4j-admin</c>; <c>NEO4J_HOME</c> names the installation.</summary>
public sealed partial class ImportTests
{
    [Fact]
    public async Task The_import_script_loads_every_node_and_relationship_of_the_manifest()
    {
        var home = Environment.GetEnvironmentVariable("NEO4J_HOME");
        Assert.SkipWhen(string.IsNullOrEmpty(home), "NEO4J_HOME is not set: there is no neo4j-admin to import with.");
        var folder = Folders.New();
        var output = Path.Combine(folder, "out");
        Assert.Equal(0, (await PaperGraphProcess.RunAsync("build", Folders.Examples, "-o", output, "--skip", "draw,site,report")).ExitCode);

        var log = await ImportAsync(home!, Path.Combine(output, "graph", "import.sh"), Settings(folder));
        using var manifest = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(output, "manifest.json"), TestContext.Current.CancellationToken));
        Assert.Equal(Sum(manifest, "nodes"), Imported(log, NodesPattern()));
        Assert.Equal(Sum(manifest, "relationships"), Imported(log, RelationshipsPattern()));
    }

    /// <summary>A server's settings with all its folders of its own.</summary>
    private static string Settings(string folder)
    {
        var settings = Directory.CreateDirectory(Path.Combine(folder, "conf")).FullName;
        File.WriteAllLines(Path.Combine(settings, "neo4j.conf"), new[] { "data", "logs", "run", "import" }
            .Select(name => $"server.directories.{name}={Directory.CreateDirectory(Path.Combine(folder, name)).FullName}"));
        return settings;
    }

    private static async Task<string> ImportAsync(string home, string script, string settings)
    {
        var start = new ProcessStartInfo(script) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NEO4J_ADMIN"] = Path.Combine(home, "bin", "neo4j-admin");
        start.Environment["NEO4J_CONF"] = settings;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, output + await error);
        return output;
    }

    private static long Sum(JsonDocument manifest, string kind) => manifest.RootElement.GetProperty(kind).EnumerateObject().Sum(entry => entry.Value.GetInt64());

    private static long Imported(string log, Regex pattern)
    {
        var match = pattern.Match(log);
        Assert.True(match.Success, log);
        return long.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(\d+) nodes")]
    private static partial Regex NodesPattern();

    [GeneratedRegex(@"(\d+) relationships")]
    private static partial Regex RelationshipsPattern();
}
