using PaperGraph.Site;
using PaperGraph.Tests.Site;

namespace PaperGraph.IntegrationTests.Site;

/// <summary>A site whose every text is out to break a page.</summary>
public sealed class HostileSite : SitePages
{
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("Unterbrechungsfreie", 20)) + new string('x', 60);

    private static readonly string[] Texts =
    [
        Hostile, "__proto__", "constructor", "\u202Eright to left\u202C", "حول الشبكات العصبية", "🧬🔭 emoji 👩‍🔬", @"$\mathcal{F}_{ij}^{2}$ and \textbf{bold}", "\"quotes\" 'and' `ticks` & <b>tags</b>", "</script><!--", "%00%2e%2e/\\..\\", Long,
    ];

    /// <inheritdoc/>
    protected override async Task WriteAsync(string folder)
    {
        var papers = Texts.SelectMany((text, i) => Enumerable.Range(0, 3).Select(n => new SamplePaper($"{text} {n}", text)
        {
            Tags = [text, Texts[(i + 1) % Texts.Length], "common"],
            Authors = [text, $"Ada {i}"],
            Abstract = text + " " + text,
            Date = $"{2018 + n}-0{1 + n}-03",
            Url = n == 0 ? "javascript:alert(3)" : "https://example.org/" + n,
        })).ToList();
        await SiteWriter.WriteAsync(SampleGraph.Of(papers), SampleGraph.Context with { Name = Hostile }, Path.Combine(folder, "site"));
    }
}
