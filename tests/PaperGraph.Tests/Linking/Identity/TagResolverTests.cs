using PaperGraph.Linking.Identity;
using PaperGraph.Linking.Names;
using PaperGraph.Model;

namespace PaperGraph.Tests.Linking.Identity;

public sealed class TagResolverTests
{
    [Theory]
    [InlineData("multi-modal model", "multimodal model")]
    [InlineData("kähler metric", "kahler metric")]
    [InlineData("noethers theorem", "noether's theorem")]
    [InlineData("retrieval augmented generation", "retrieval-augmented generation")]
    public void The_same_letters_are_one_topic_even_on_one_paper(string a, string b)
    {
        var resolution = Resolve([a, b], [b]);

        Assert.Equal(b, resolution.Names[a]);
        Assert.Equal(new Merge(ThingKind.Tag, MergeDecision.Merged, Slug.Of(b), b, a, "spelling", $"the same letters; \"{a}\" on 1 paper, \"{b}\" on 2 papers"), Assert.Single(resolution.Merges));
    }

    [Theory]
    [InlineData("c", "c++")]
    [InlineData("q learning", "q* learning")]
    [InlineData("1 21 cm", "12 1 cm")]
    [InlineData("日本", "中国")]
    [InlineData("string theory", "spring theory")]
    [InlineData("lattice qcd", "lattice qed")]
    [InlineData("gan", "gain")]
    [InlineData("news", "new")]
    [InlineData("physics", "physic")]
    [InlineData("molecular dynamics", "molecular dynamic")]
    [InlineData("time series", "time serie")]
    [InlineData("lens", "len")]
    [InlineData("bias", "bia")]
    [InlineData("mass", "mas")]
    [InlineData("image filling", "image filing")]
    public void Tags_that_only_look_alike_stay_two(string a, string b)
    {
        var resolution = Resolve([a], [b], [a], [b]);

        Assert.Equal((a, b), (resolution.Names[a], resolution.Names[b]));
        Assert.DoesNotContain(resolution.Merges, merge => merge.Decision == MergeDecision.Merged);
    }

    [Fact]
    public void Singular_and_plural_of_several_words_are_one_topic()
    {
        var resolution = Resolve(["neural network"], ["neural networks"], ["neural networks"]);

        Assert.Equal("neural networks", resolution.Names["neural network"]);
        Assert.Equal("plural", Assert.Single(resolution.Merges).Reason);
        Assert.Equal(["neural network"], Assert.Single(resolution.Topics()).Aliases);
    }

    [Fact]
    public void Variants_that_a_paper_lists_both_are_only_proposed()
    {
        var resolution = Resolve(["quantum state", "quantum states"], ["quantum states"]);

        Assert.Equal(2, resolution.Topics().Length);
        var merge = Assert.Single(resolution.Merges);
        Assert.Equal((MergeDecision.Proposed, "quantum states", "quantum state", "plural"), (merge.Decision, merge.Name, merge.Other, merge.Reason));
        Assert.Contains("both on 1;", merge.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_word_needs_texts_that_use_both()
    {
        TaggedPaper[] without = [Paper(["galaxy"], ""), Paper(["galaxies"], ""), .. Others(20)];
        TaggedPaper[] with = [Paper(["galaxy"], "A galaxy among galaxies"), Paper(["galaxies"], "Galaxies: our galaxy"), .. Others(20)];

        Assert.Equal(MergeDecision.Proposed, Assert.Single(Resolve(without).Merges).Decision);
        Assert.Equal(MergeDecision.Merged, Assert.Single(Resolve(with).Merges).Decision);
    }

    [Fact]
    public void A_single_word_may_show_its_sense_by_its_co_tags()
    {
        TaggedPaper[] papers = [Paper(["galaxy", "dust", "halo"], ""), Paper(["galaxies", "dust", "halo"], ""), .. Others(20)];

        Assert.Equal("galaxies", Resolve(papers).Names["galaxy"]);
    }

    [Fact]
    public void A_plural_of_two_singulars_is_left_to_a_person()
    {
        TaggedPaper[] papers = [Paper(["axes"], "axis and axes"), Paper(["axis"], "axes, an axis"), Paper(["axe"], "an axe or two axes"), Paper(["axe"], "axes: an axe"), .. Others(20)];
        var resolution = Resolve(papers);

        Assert.Equal([("axes", MergeDecision.Proposed), ("axes", MergeDecision.Proposed)], resolution.Merges.Select(merge => (merge.Name == "axes" ? merge.Name : merge.Other, merge.Decision)));
    }

    [Fact]
    public void British_and_American_spelling_are_one_topic_also_in_the_plural()
    {
        var resolution = Resolve(["generalised linear modelling technique"], ["generalized linear modeling techniques"], ["generalized linear modeling technique"], ["generalized linear modeling technique"]);

        Assert.Equal("generalized linear modeling technique", Assert.Single(resolution.Topics()).Name);
        Assert.Equal(["plural", "regional-spelling"], resolution.Merges.Select(merge => merge.Reason).Order(StringComparer.Ordinal));
    }

    /// <summary>A spelled-out name wins unless the acronym is clearly the more frequent.</summary>
    [Theory]
    [InlineData(1, 2, "graph neural networks")]
    [InlineData(4, 4, "graph neural networks")]
    [InlineData(5, 4, "graph neural networks")]
    [InlineData(5, 3, "gnn")]
    public void An_acronym_that_the_texts_define_is_its_expansion(int acronyms, int expansions, string name)
    {
        var resolution = Resolve(
        [
            .. Enumerable.Repeat(Paper(["gnn"], "On graph neural networks (GNNs)"), acronyms),
            .. Enumerable.Repeat(Paper(["graph neural networks"], "GNN for all"), expansions),
        ]);

        Assert.Equal(name, Assert.Single(resolution.Topics()).Name);
        Assert.Equal((MergeDecision.Merged, "acronym"), Only(resolution));
        var where = acronyms == 1 ? "the only paper that defines it" : $"{acronyms} of {acronyms} papers that define it";
        Assert.Contains($"\"graph neural networks (GNN)\" in {where}; ", resolution.Merges[0].Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_definition_an_acronym_stays_a_topic_of_its_own() =>
        Assert.Empty(Resolve(["gnn"], ["graph neural networks"]).Merges);

    [Fact]
    public void An_acronym_of_two_letters_needs_more_than_one_definition()
    {
        var defining = Paper(["rl"], "Reinforcement learning (RL) for all");
        var expansion = Paper(["reinforcement learning"], "");

        Assert.Equal((MergeDecision.Proposed, "acronym"), Only(Resolve([defining, expansion])));
        Assert.Equal((MergeDecision.Merged, "acronym"), Only(Resolve([defining, defining, expansion])));
    }

    [Fact]
    public void An_acronym_of_two_topics_joins_neither()
    {
        var resolution = Resolve(
        [
            .. Enumerable.Repeat(Paper(["ml"], "Machine learning (ML) for all"), 30),
            Paper(["ml"], "Fits by maximum likelihood (ML)"), Paper(["machine learning"], ""), Paper(["maximum likelihood"], ""),
        ]);

        Assert.Equal(3, resolution.Topics().Length);
        var merge = Assert.Single(resolution.Merges);
        Assert.Equal((MergeDecision.Proposed, "ml", "machine learning"), (merge.Decision, merge.Name, merge.Other));
    }

    [Fact]
    public void Letters_that_are_a_common_word_are_no_acronym()
    {
        var resolution = Resolve(
        [
            Paper(["gain"], "Generative adversarial imputation nets (GAIN)"), Paper(["generative adversarial imputation nets"], "GAIN"),
            .. Enumerable.Repeat(Paper(["gain"], "The gain of a detector"), 5),
        ]);

        Assert.Equal((MergeDecision.Proposed, "acronym"), Only(resolution));
    }

    [Fact]
    public void An_acronym_within_a_tag_is_spelled_out()
    {
        var resolution = Resolve(
        [
            Paper(["cmb lensing"], "The cosmic microwave background (CMB)"), Paper(["cosmic microwave background lensing"], "CMB"), Paper(["bayesian cnns"], "convolutional neural networks (CNNs)"),
            Paper(["bayesian convolutional neural network"], ""),
        ]);

        Assert.Equal(["bayesian convolutional neural network", "cosmic microwave background lensing"], resolution.Topics().Select(topic => topic.Name));
    }

    [Fact]
    public void A_tag_that_gives_its_acronym_is_what_stands_before_the_bracket()
    {
        var resolution = Resolve(["large language models (llms)"], ["large language models"], ["llm"], ["llms"]);

        Assert.Equal(["large language models (llms)", "llm", "llms"], Assert.Single(resolution.Topics()).Aliases);
    }

    [Fact]
    public void A_correction_joins_what_nothing_else_would_and_gives_the_name()
    {
        var resolution = Resolve([Paper(["jets"], ""), Paper(["sprays"], ""), Paper(["jet-s"], "")], new IdentityRules { Same = [["collimated sprays", "sprays", "jets"]] });

        var topic = Assert.Single(resolution.Topics());
        Assert.Equal(("collimated-sprays", "collimated sprays"), (topic.Id, topic.Name));
        Assert.Equal(["jet-s", "jets", "sprays"], topic.Aliases);
        Assert.Equal([("jet-s", "spelling"), ("jets", "correction"), ("sprays", "correction")], resolution.Merges.Select(merge => (merge.Other, merge.Reason)).Order());
    }

    [Fact]
    public void A_correction_keeps_apart_even_the_ends_of_a_chain()
    {
        TaggedPaper[] papers =
        [
            .. Enumerable.Repeat(Paper(["gnn"], "On graph neural networks (GNNs)"), 3), Paper(["graph neural network"], ""), Paper(["graph neural networks"], ""), Paper(["graph neural networks"], ""),
        ];
        var resolution = Resolve(papers, new IdentityRules { Different = [("GNN", "graph neural network")] });

        Assert.Single(Resolve(papers).Topics());
        Assert.NotEqual(resolution.Names["gnn"], resolution.Names["graph neural network"]);
        Assert.Contains(resolution.Merges, merge => merge.Decision == MergeDecision.KeptApart);
    }

    [Fact]
    public void Spellings_that_a_correction_keeps_apart_have_different_ids()
    {
        var resolution = Resolve([Paper(["x-ray"], ""), Paper(["x ray"], "")], new IdentityRules { Different = [("x-ray", "x ray")] });

        Assert.Equal([("x-ray", "x ray"), ("x-ray-" + StableHash.Of("x-ray"), "x-ray")], resolution.Topics().Select(topic => (topic.Id, topic.Name)));
        Assert.Equal((MergeDecision.KeptApart, "spelling"), Only(resolution));
    }

    [Fact]
    public void No_papers_give_no_topics() => Assert.Empty(Resolve(Array.Empty<TaggedPaper>()).Topics());

    private static (MergeDecision, string) Only(TagResolution resolution)
    {
        var merge = Assert.Single(resolution.Merges);
        return (merge.Decision, merge.Reason);
    }

    private static TaggedPaper Paper(string[] tags, string text) => new([.. tags], "A title", text);

    private static IEnumerable<TaggedPaper> Others(int papers) => Enumerable.Range(0, papers).Select(i => Paper([$"topic {(char)('a' + i)}"], "Something else"));

    private static TagResolution Resolve(params string[][] tags) => Resolve([.. tags.Select(ofPaper => Paper(ofPaper, ""))]);

    private static TagResolution Resolve(IReadOnlyList<TaggedPaper> papers, IdentityRules? rules = null) => TagResolver.Resolve(papers, rules ?? IdentityRules.None);
}
