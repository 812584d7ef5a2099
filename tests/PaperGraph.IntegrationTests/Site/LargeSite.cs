using PaperGraph.Model;
using PaperGraph.Site;
using PaperGraph.Tests.Site;

namespace PaperGraph.IntegrationTests.Site;

/// <summary>A site of 574 papers with five of 1,000 topics each, abstracts of 150 words, and votes.</summary>
public sealed class LargeSite : SitePages
{
    public const int Papers = 574;

    /// <inheritdoc/>
    protected override async Task WriteAsync(string folder)
    {
        var random = new SplitMix64(11);
        string[] fields = ["Astrophysics", "Foundational AI", "Theoretical Physics", "Experimental Physics"];
        string[] words = [.. Enumerable.Range(0, 4_000).Select(_ => Word(random))];
        var papers = Enumerable.Range(0, Papers).Select(i => new SamplePaper($"{string.Join(' ', Enumerable.Range(0, 9).Select(_ => words[random.Below(words.Length)]))} {i}", fields[i % fields.Length])
        {
            Tags = [.. Enumerable.Range(0, 5).Select(_ => $"{words[(i % fields.Length * 250) + random.Below(250)]} {words[random.Below(4)]}").Distinct()],
            Authors = [.. Enumerable.Range(0, 4).Select(_ => $"{words[random.Below(60)]} {words[random.Below(900)]}").Distinct()],
            Abstract = string.Join(' ', Enumerable.Range(0, 150).Select(_ => words[random.Below(words.Length)])),
            Date = $"{2020 + (i % 6)}-{1 + (i % 12):00}-{1 + (i % 28):00}",
            Votes = i % 3 == 0 ? null : random.Below(100),
        }).ToList();
        await SiteWriter.WriteAsync(SampleGraph.Of(papers), SampleGraph.Context, Path.Combine(folder, "site"));
    }

    private static string Word(SplitMix64 random)
        => string.Concat(Enumerable.Range(0, 2 + random.Below(3)).Select(_ => $"{"bcdfghklmnprstvz"[random.Below(16)]}{"aeiou"[random.Below(5)]}"));
}
