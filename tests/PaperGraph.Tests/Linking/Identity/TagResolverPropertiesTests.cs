using FsCheck;
using PaperGraph.Linking.Identity;
using PaperGraph.Model;

namespace PaperGraph.Tests.Linking.Identity;

/// <summary>What holds for every corpus; tags and texts are picked from few words, so that variants collide often.</summary>
public sealed class TagResolverPropertiesTests
{
    private static readonly string[] Tags =
    [
        "gnn", "gnns", "graph neural network", "graph neural networks", "graph-neural network", "graphs neural network", "ml", "machine learning", "maximum likelihood",
        "axis", "axes", "axe", "model", "models", "modelling", "modeling", "modeling (ml)", "c", "c++", "x-ray", "x ray", "xray", "日本", "dynamics", "dynamic", "galaxy", "galaxies",
    ];

    private static readonly string[] Texts =
    [
        "graph neural networks (GNNs)", "machine learning (ML)", "maximum likelihood (ML)", "an axis, two axes", "axe and axes", "models of a model", "galaxy galaxies", "the ML GNN", "gnn",
    ];

    [Fact]
    public void Every_spelling_has_a_topic_whose_name_is_a_spelling() => ForAll((papers, rules) =>
    {
        var resolution = TagResolver.Resolve(papers, rules);
        var spellings = papers.SelectMany(paper => paper.Tags).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(spellings.Order(StringComparer.Ordinal), resolution.Names.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(resolution.Names.Values.Except([.. spellings, .. rules.Same.Select(names => names[0])]));
        Assert.Equal(resolution.Topics().Length, resolution.Topics().Select(topic => topic.Id).Distinct().Count());
        Assert.Equal(spellings.Order(StringComparer.Ordinal), resolution.Topics().SelectMany(topic => topic.Aliases.Append(topic.Name)).Intersect(spellings).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Every_joined_spelling_stands_in_the_merges_once() => ForAll((papers, rules) =>
    {
        var resolution = TagResolver.Resolve(papers, rules);
        var ids = resolution.Topics().ToDictionary(topic => topic.Name, topic => topic.Id);
        var merged = resolution.Merges.Where(merge => merge.Decision == MergeDecision.Merged).ToArray();
        Assert.Equal(
            resolution.Names.Where(pair => pair.Key != pair.Value).Select(pair => (ids[pair.Value], pair.Value, pair.Key)).Order(),
            merged.Select(merge => (merge.Id, merge.Name, merge.Other)).Order());
        Assert.All(resolution.Merges.Except(merged), merge => Assert.True(ids[merge.Name] == merge.Id && ids.ContainsKey(merge.Other) && merge.Name != merge.Other));
    });

    [Fact]
    public void The_rules_hold() => ForAll((papers, rules) =>
    {
        var names = TagResolver.Resolve(papers, rules).Names;
        foreach (var same in rules.Same) Assert.Single(same.Where(names.ContainsKey).Select(tag => names[tag]).Append(same[0]).Distinct());
        foreach (var (a, b) in rules.Different.Where(pair => names.ContainsKey(pair.A) && names.ContainsKey(pair.B))) Assert.NotEqual(names[a], names[b]);
    });

    [Fact]
    public void The_order_of_the_papers_and_of_their_tags_does_not_matter() => ForAll((papers, rules) =>
    {
        var forward = TagResolver.Resolve(papers, rules);
        var backward = TagResolver.Resolve([.. papers.Reverse().Select(paper => paper with { Tags = [.. paper.Tags.Reverse()] })], rules);
        Assert.Equal(forward.Names.OrderBy(pair => pair.Key), backward.Names.OrderBy(pair => pair.Key));
        Assert.Equal(forward.Merges.AsEnumerable(), backward.Merges);
    });

    private static void ForAll(Action<TaggedPaper[], IdentityRules> check) => Prop.ForAll<int[][], int>((rows, seed) =>
    {
        var papers = (rows ?? []).Where(row => row is not null).Select(row => new TaggedPaper(
            [.. row.Select(value => Pick(Tags, value)).Distinct()], Pick(Texts, row.Length), string.Join(". ", row.Take(3).Select(value => Pick(Texts, value / 2))))).ToArray();
        var (a, b) = (Pick(Tags, seed), Pick(Tags, (seed / 3) + 7));
        check(papers, (seed & 3) switch
        {
            1 => new IdentityRules { Same = [[a, b]] },
            2 when a != b => new IdentityRules { Different = [(a, b)] },
            3 => new IdentityRules { Same = [["a new name", a]] },
            _ => IdentityRules.None,
        });
    }).QuickCheckThrowOnFailure();

    private static T Pick<T>(T[] from, int value) => from[(value & int.MaxValue) % from.Length];
}
