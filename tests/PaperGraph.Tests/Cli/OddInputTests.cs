using PaperGraph.Cli;
using PaperGraph.Storage;

namespace PaperGraph.Tests.Cli;

/// <summary>What was once taken without a word, or refused too late.</summary>
public sealed class OddInputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string Built => folder.Of("out");

    [Fact]
    public async Task A_vocabulary_that_is_no_text_is_refused()
    {
        await File.WriteAllBytesAsync(folder.Of("words"), [0x01, 0xFF, 0x00, 0x80, 0x41], TestContext.Current.CancellationToken);
        var (code, error) = await BuildAsync("--vocabulary", folder.Of("words"));
        Assert.Equal(2, code);
        Assert.Contains("is no text in UTF-8", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_blank_title_is_none()
    {
        var (code, error) = await BuildAsync("--title", " ");
        Assert.True(code == 0, error);
        Assert.Null(RunFiles.ReadManifest(Built).Title);
    }

    [Fact]
    public async Task Gold_that_says_nothing_but_titles_is_an_error_and_no_empty_table()
    {
        await BuildAsync();
        await File.WriteAllTextAsync(folder.Of("gold.csv"), "title\nOne\n", TestContext.Current.CancellationToken);
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.Equal(1, await Application.RunAsync(["evaluate", Built, "--gold", folder.Of("gold.csv")], output, error, () => Stream.Null));
        Assert.Contains("There is nothing to compare", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(output.ToString());
    }

    [Fact]
    public async Task A_width_out_of_range_is_refused_before_the_analysis()
    {
        await BuildAsync();
        var (code, error) = await RunAsync("draw", Built, "--width", "5");
        Assert.Equal(2, code);
        Assert.DoesNotContain("Analyze", error, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Error)> BuildAsync(params string[] options)
    {
        await File.WriteAllTextAsync(folder.Of("papers.csv"), "title,tags\nOne,aa;ab\nTwo,aa;ba\n", TestContext.Current.CancellationToken);
        return await RunAsync(["build", folder.Of("papers.csv"), "-o", Built, "--skip", "draw,site,report", .. options]);
    }

    private static async Task<(int Code, string Error)> RunAsync(params string[] arguments)
    {
        using var error = new StringWriter();
        return (await Application.RunAsync(arguments, TextWriter.Null, error, () => Stream.Null), error.ToString());
    }
}
