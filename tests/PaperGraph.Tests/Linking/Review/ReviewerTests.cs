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

        Assert.Equal([(1.2, "First paper"), (0.9, "Third paper"), (0.5, "Jane Doe")], items.Select(item => (Math.Round(item.Effect, 6), item.Name)));
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
