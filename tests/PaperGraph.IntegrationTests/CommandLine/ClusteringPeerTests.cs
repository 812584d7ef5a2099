using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PaperGraph.IntegrationTests.CommandLine;

/// <summary>The communities against those that CWTS networkanalysis finds on the same input, where it is at hand: it is by the authors of Leiden and VOSviewer.</summary>
public sealed partial class ClusteringPeerTests
{
    /// <summary>The quality of one run of either depends on the seed; ten starts of ten iterations differ by less than this share.</summary>
    private const double Tolerance = 5e-4;

    [Theory]
    [InlineData("modularity", "none", "1")]
    [InlineData("modularity", "none", "4")]
    [InlineData("cpm", "none", "0.02")]
    [InlineData("cpm", "association", "1")]
    [InlineData("cpm", "association", "8")]
    [InlineData("cpm", "fractionalization", "1")]
    public async Task The_objective_is_the_same_and_its_value_as_good(string objective, string normalization, string resolution)
    {
        if (Folders.Shared("peers", "jars") is not { } jars || Folders.Shared("networks", "ca-GrQc.edges.gz") is not { } network || !Path.Exists(jars) || !File.Exists(network))
        {
            Assert.Skip("The folder shared with networks and peers is not beside the repository; set PAPERGRAPH_SHARED to its path.");
            return;
        }
        var folder = Folders.New();
        var links = Path.Combine(folder, "links.tsv");
        await File.WriteAllTextAsync(links, ReadLinks(network).Replace(' ', '\t'), TestContext.Current.CancellationToken);

        var theirs = await PeerQualityAsync(jars, links, folder,
            "-q", objective == "cpm" ? "CPM" : "Modularity", "-n", normalization == "association" ? "AssociationStrength" : normalization == "none" ? "none" : "Fractionalization", "-r", resolution);
        var outcome = await PaperGraphProcess.RunAsync(
            "communities", links, "--objective", objective, "--normalization", normalization, "--resolution", resolution, "--starts", "10", "--iterations", "10", "--json", "-o", links + ".csv");
        using var summary = JsonDocument.Parse(outcome.Error);
        var ours = summary.RootElement.GetProperty("objectiveValue").GetDouble();

        Assert.InRange(ours, theirs * (1 - Tolerance), theirs * 1.01);
    }

    [GeneratedRegex(@"Maximum value of quality function .* equals (\d+\.\d+)")]
    private static partial Regex QualityOfBest();

    private static string ReadLinks(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        return reader.ReadToEnd();
    }

    private static async Task<double> PeerQualityAsync(string jars, string links, string folder, params string[] options)
    {
        var start = new ProcessStartInfo("java") { RedirectStandardError = true, RedirectStandardOutput = true };
        string[] fixedOptions = ["-cp", Path.Combine(jars, "*"), "nl.cwts.networkanalysis.run.RunNetworkClustering", .. options, "-s", "10", "-i", "10", "--seed", "0", "-o", Path.Combine(folder, "peer.tsv"), links];
        foreach (var option in fixedOptions) start.ArgumentList.Add(option);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var text = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken) + await error;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var quality = QualityOfBest().Match(text);
        Assert.True(quality.Success, text);
        return double.Parse(quality.Groups[1].Value, CultureInfo.InvariantCulture);
    }
}
