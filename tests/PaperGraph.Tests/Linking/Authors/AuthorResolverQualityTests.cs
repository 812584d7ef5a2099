using PaperGraph.Linking.Identity;
using PaperGraph.Linking.Names;
using PaperGraph.Model;

namespace PaperGraph.Tests.Linking.Authors;

public sealed class AuthorResolverQualityTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Planted_authors_are_found(int seed)
    {
        var corpus = PlantedAuthors.Make(seed, communities: 12, people: 30, papersEach: 60, homonyms: 8);
        var resolved = AuthorResolver.Resolve(corpus.Papers, IdentityRules.None);
        var scores = PairScores.Of(corpus.Truth, resolved.Ids);
        var slugs = PairScores.Of(corpus.Truth, [.. corpus.Papers.Select(paper => paper.Authors.Select(Slug.Of).ToImmutableArray())]);

        output.WriteLine($"{scores}; a slug per name: {slugs}; {string.Join(", ", resolved.Merges.CountBy(merge => (merge.Decision, merge.Reason)))}");
        Assert.True(scores.Precision >= 0.99);
        Assert.True(scores.Recall >= 0.85);
        Assert.True(scores.BCubed > slugs.BCubed + 0.1);
    }

    /// <summary>A few forms that are plainly one person are joined, and no surname is joined with another; whether every pair is one person is for a reader of the output to judge.</summary>
    [Fact]
    public void On_the_real_pages_plain_forms_are_joined_and_no_other_surname()
    {
        var merges = PaperGraph.Linking.Linker.Link([SharedFolder.ExtractSeed("001")]).Merges.Where(merge => merge.Kind is ThingKind.Author).ToArray();
        foreach (var merge in merges) output.WriteLine($"{merge.Decision} {merge.Reason}: {merge.Name} | {merge.Other} | {merge.Evidence}");

        Assert.Contains(merges, merge => merge is { Decision: MergeDecision.Merged, Name: "V. Ashley Villar", Other: "V. A. Villar", Reason: "initials" });
        Assert.Contains(merges, merge => merge is { Decision: MergeDecision.Merged, Name: "Julian B. Muñoz", Other: "Julian B. Munoz", Reason: "spelling" });
        Assert.DoesNotContain(merges, merge => merge.Decision is MergeDecision.KeptApart);
        Assert.All(merges, merge => Assert.Equal(LastName(merge.Name), LastName(merge.Other)));
    }

    private static string LastName(string name) => Slug.Of(name.Split(' ', '-')[^1]);
}
