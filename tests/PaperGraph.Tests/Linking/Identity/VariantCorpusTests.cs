using PaperGraph.Linking.Identity;
using PaperGraph.Model;

namespace PaperGraph.Tests.Linking.Identity;

public sealed class VariantCorpusTests(ITestOutputHelper output)
{
    /// <summary>The oracle is the corpus's own truth: no two topics are ever joined, and nearly all spellings of one are.</summary>
    [Theory]
    [InlineData(300, 1, 0.9)]
    [InlineData(1500, 2, 0.97)]
    public void Planted_variants_are_found_and_near_misses_left(int papers, ulong seed, double leastRecall)
    {
        var corpus = VariantCorpus.Create(papers, seed);
        var resolution = TagResolver.Resolve(corpus, IdentityRules.None);
        var topicOf = VariantCorpus.Topics.Index().SelectMany(topic => topic.Item.Spellings.Select(spelling => (spelling, topic.Index))).ToDictionary();
        var spellings = resolution.Names.Keys.Order(StringComparer.Ordinal).ToArray();
        var (joined, wrong, wanted) = (0, 0, 0);
        foreach (var (i, a) in spellings.Index())
        {
            foreach (var b in spellings.Skip(i + 1))
            {
                var (isOne, isJoined) = (topicOf[a] == topicOf[b], resolution.Names[a] == resolution.Names[b]);
                if (isOne) wanted++;
                if (isJoined && isOne) joined++;
                if (isJoined && !isOne) wrong++;
                if (isJoined != isOne) output.WriteLine($"{(isJoined ? "wrong" : "missed")}: {a} / {b}");
            }
        }
        foreach (var merge in resolution.Merges.Where(merge => merge.Decision != MergeDecision.Merged)) output.WriteLine(merge.ToString());
        output.WriteLine($"{joined} of {wanted} pairs found, {wrong} wrong");

        Assert.Equal(0, wrong);
        Assert.True(joined >= leastRecall * wanted, $"{joined} of {wanted}");
        Assert.All(resolution.Names.Values, name => Assert.Contains(name, topicOf));
    }

    /// <summary>The oracle is a reading of every decision on the real page: all that is joined is one topic.</summary>
    [Fact]
    public void The_real_page_has_its_variants_joined()
    {
        var merges = PaperGraph.Linking.Linker.Link([SharedFolder.ExtractSeed("001")]).Merges.Where(merge => merge.Kind == ThingKind.Tag).ToArray();
        foreach (var merge in merges) output.WriteLine(merge.ToString());
        var merged = merges.Where(merge => merge.Decision == MergeDecision.Merged).Select(merge => (merge.Name, merge.Other)).ToArray();

        Assert.Contains(("neural scaling laws", "neural scaling law"), merged);
        Assert.Contains(("fractional chern insulators", "fractional chern insulator"), merged);
        Assert.Contains(("multi-modal foundation model", "multimodal foundation model"), merged);
        Assert.All(merged, pair => Assert.Equal(Letters(pair.Name), Letters(pair.Other)));
        Assert.Contains(merges, merge => merge is { Decision: MergeDecision.Proposed, Name: "circumstellar material interaction", Other: "csm interaction" });
    }

    /// <summary>The letters without those that a plural changes; enough for the variants of the page.</summary>
    private static string Letters(string tag) => tag.Replace("ies", "y", StringComparison.Ordinal).Replace("s", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
}
