using System.Diagnostics;
using PaperGraph.Linking.Tags;

namespace PaperGraph.Tests.Linking;

public sealed class TagSegmenterTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, int> NoVocabulary = [];

    /// <summary>The oracle is the source itself, which delimits its tags on other pages.</summary>
    [Fact]
    public void The_real_page_is_cut_as_its_source_delimits_the_tags()
    {
        var records = SharedFolder.ExtractSeed("001").Records.Where(record => record.TagLine is not null).ToArray();
        var gold = SharedFolder.Gold().ToDictionary(paper => paper.Title);
        var clock = Stopwatch.StartNew();
        var cuts = TagSegmenter.Segment([.. records.Select(record => new TagLine(record.TagLine!, $"{record.Title}. {record.Abstract}"))], NoVocabulary);
        clock.Stop();

        var (hits, found, real, exact, lines) = (0, 0, 0, 0, 0);
        foreach (var (record, cut) in records.Zip(cuts))
        {
            if (cut.Tags.Length != 5) output.WriteLine($"{record.Rank} {cut.Confidence:0.00} {string.Join(" | ", cut.Tags.Select(tag => tag.Name))} // {string.Join(" | ", cut.RunnerUp)}");
            if (!gold.TryGetValue(record.Title, out var paper)) continue;
            var expected = paper.Tags.Take(record.Rank == 1 ? 8 : 5).ToArray();
            var actual = cut.Tags.Select(tag => tag.Name).ToArray();
            hits += expected.Intersect(actual).Count();
            found += actual.Length;
            real += expected.Length;
            lines++;
            if (expected.SequenceEqual(actual)) exact++;
            else output.WriteLine($"{cut.Confidence:0.00} {string.Join(" | ", actual)}  <>  {string.Join(" | ", expected)}");
        }
        var f1 = 2.0 * hits / (found + real);
        output.WriteLine($"F1 {f1:0.0000}, exact lines {exact}/{lines}, {clock.ElapsedMilliseconds} ms; tags per line {string.Join(", ", cuts.CountBy(cut => cut.Tags.Length))}");
        Assert.True(f1 >= 0.95, $"tag F1 {f1:0.0000}");
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
    }
}
