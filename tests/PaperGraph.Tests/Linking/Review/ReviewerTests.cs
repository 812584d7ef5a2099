using PaperGraph.Linking;
using PaperGraph.Linking.Corrections;
using PaperGraph.Linking.Review;
using PaperGraph.Model;
using PaperGraph.Tests.Extraction;

namespace PaperGraph.Tests.Linking.Review;

public sealed class ReviewerTests
{
    private const string Table = """
        title,authors,tags,fields,arxivId
        First paper,J. Doe,graph nets;dark matter,Physics,2104.04529
        Second paper,Jane Doe,graph neural networks,Physics,2104.04530
        Third paper,Jane Doe,graph neural networks,Biology,2104.04531
        """;

    private static readonly LiteratureGraph Graph = Linker.Link([Inputs.Extract(Table, "table.csv")]).Graph;

    [Fact]
    public void The_largest_expected_effect_comes_first()
    {
        var items = Reviewer.List(Graph,
            [
                new Merge(ThingKind.Author, MergeDecision.Proposed, "jane-doe", "Jane Doe", "J. Doe", "initials", "one topic in common"),
                new Merge(ThingKind.Tag, MergeDecision.Merged, "dark-matter", "dark matter", "Dark-Matter", "spelling", "same letters"),
            ],
            [
                new Doubt(DoubtKind.TagLine, "arxiv:2104.04529", ["graph nets", "dark matter"], ["graph", "nets dark matter"], 0.4),
                new Doubt(DoubtKind.StatedField, "arxiv:2104.04531", ["Biology"], ["Physics"], 0.1),
            ]);

        Assert.Equal([(1.2, "First paper"), (0.5, "Jane Doe"), (0.45, "Third paper")], items.Select(item => (Math.Round(item.Effect, 6), item.Name)));
    }

    /// <summary>Eight pairs of names that looked like one person once stood behind fields that sources state.</summary>
    [Fact]
    public void Two_authors_who_may_be_one_weigh_the_links_that_would_move()
    {
        var graph = Linker.Link([Inputs.Extract("title,authors,fields\nFirst,O. Roe;Ann Lee;Bo Kim;Cy Ott,Physics\nSecond,Omar Roe;Ann Lee,Physics\nThird,Omar Roe;Di Fern,Biology\n", "t.csv")]).Graph;
        var items = Reviewer.List(graph, [new Merge(ThingKind.Author, MergeDecision.Proposed, "omar-roe", "Omar Roe", "O. Roe", "initials", "seen")],
            [new Doubt(DoubtKind.StatedField, graph.Papers[0].Id, ["Physics"], ["Biology"], 0.0)]);

        Assert.Equal([("Omar Roe", 2.0), ("First", 0.5)], items.Where(item => item.Why.Contains("initials", StringComparison.Ordinal) || item.Section == "papers").Select(item => (item.Name, item.Effect)).Take(2));
        Assert.Equal("the text speaks for Biology (100 %), the source says Physics", items.Single(item => item.Name == "First").Why);
    }

    /// <summary>The question once showed the guesses only, and the correction had all tags: to accept it made facts of the guesses without a word.</summary>
    [Fact]
    public void A_question_on_topics_shows_what_its_correction_states()
    {
        var graph = Graph with
        {
            TagAssignments = [.. Graph.TagAssignments, new TagAssignment(0, Graph.Tags.Index().Single(tag => tag.Item.Name == "graph neural networks").Index, new Provenance(Origin.Mentioned, 0.8), 3)],
        };
        var item = Reviewer.List(graph, [], []).Single(item => item.What == "are these its topics?");

        Assert.Equal("graph nets; dark matter; and added: graph neural networks", item.Now);
        Assert.EndsWith("tags: [\"graph nets\", \"dark matter\", \"graph neural networks\"]", item.Correction[1], StringComparison.Ordinal);
        Assert.Contains("states all of them", item.Why, StringComparison.Ordinal);
        Assert.Contains("count as stated", CorrectionText.Of([item]), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_suggestion_is_a_correction_that_can_be_read_once_its_marks_are_removed()
    {
        var items = Reviewer.List(Graph,
            [
                new Merge(ThingKind.Author, MergeDecision.Proposed, "jane-doe", "Jane Doe", "J. Doe", "initials", "one topic: \"graphs\"\nin common"),
                new Merge(ThingKind.Author, MergeDecision.KeptApart, "jane-doe", "Jane Doe", "jane-doe-1a2b3c4d", "homonym", "nothing in common"),
                new Merge(ThingKind.Tag, MergeDecision.Merged, "graph-neural-networks", "graph neural networks", "graph nets", "acronym", "seen"),
                new Merge(ThingKind.Paper, MergeDecision.Proposed, "arxiv:2104.04529", "First paper", "arxiv:2104.04530", "near-duplicate-title", "seen"),
            ],
            [new Doubt(DoubtKind.TagLine, "arxiv:2104.04529", ["graph nets", "dark matter"], ["graph", "nets: \"dark\" matter"], 0.4)]);
        var text = CorrectionText.Of(items);

        Assert.Empty(CorrectionFile.Read("corrections.yaml", text));
        var edited = string.Join('\n', text.Split('\n').Select(line => line.StartsWith("  # -", StringComparison.Ordinal) || line.StartsWith("  #   ", StringComparison.Ordinal) ? "  " + line[4..] : line));
        var corrections = CorrectionFile.Read("corrections.yaml", edited);
        Assert.Equal(5, corrections.Length);
        Assert.Equal(["graph", "nets: \"dark\" matter"], Assert.Single(corrections.OfType<SetCorrection>()).Tags!.Value);
    }
}
