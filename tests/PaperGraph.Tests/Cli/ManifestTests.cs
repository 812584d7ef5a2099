using System.Security.Cryptography;
using PaperGraph.Cli;
using PaperGraph.Storage;

namespace PaperGraph.Tests.Cli;

public sealed class ManifestTests
{
    /// <summary>Recipes change what is read, and were missing.</summary>
    [Fact]
    public async Task The_manifest_lists_the_files_that_options_name()
    {
        using var folder = new TemporaryFolder();
        await WriteAsync("page.html", "<ul class=club><li><b>Cells in time</b></li><li><b>Genes in space</b></li></ul>");
        await WriteAsync("club.yaml", "name: club\nrecognise: ul.club > li\ncard: li\nparts:\n  title: b\n");
        await WriteAsync("right.yaml", "papers:\n  - set: Genes in space\n    tags: [genes]\n");
        await WriteAsync("known.txt", "genes\n");

        Assert.Equal(ExitCode.Done, await Application.RunAsync(
            ["extract", folder.Of("page.html"), "-o", folder.Of("out"), "--recipe", folder.Of("club.yaml"), "--corrections", folder.Of("right.yaml"), "--vocabulary", folder.Of("known.txt")],
            TextWriter.Null, TextWriter.Null, () => Stream.Null));

        var inputs = RunFiles.ReadManifest(folder.Of("out")).Inputs;
        Assert.Equal([("page.html", "club"), ("club.yaml", "recipe"), ("right.yaml", "corrections"), ("known.txt", "vocabulary")], inputs.Select(input => (input.Name, input.Kind)));
        Assert.All(inputs, input => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(folder.Of(input.Name)))), input.Sha256));

        Task WriteAsync(string name, string text) => File.WriteAllTextAsync(folder.Of(name), text, TestContext.Current.CancellationToken);
    }
}
