using PaperGraph.Linking.Corrections;
using PaperGraph.Model;

namespace PaperGraph.Tests.Linking.Corrections;

public sealed class CorrectionFileTests
{
    private const string Everything = """
        # every kind of correction once
        papers:
          - merge: [arxiv:2104.04529, A title]
          - never-merge: ["One: two", Other]
          - drop: Unwanted
          - rename: Old title
            to: New title
          - set: Some paper
            fields: [Astrophysics]
            authors: [A. One, B. Two]
            tags: [Dark Matter]
            published: 2024-05
        authors:
          - split: Wei Li
            into:
              - {name: Wei Li (1), papers: [First, Second]}
              - {name: Wei Li (2), papers: Third}
        tags:
          - split: gauge theory lattice qcd
            into: [gauge theory, lattice qcd]
        fields:
        """;

    [Fact]
    public void Every_kind_of_correction_is_read_with_its_line()
    {
        var corrections = CorrectionFile.Read("corrections.yaml", Everything);

        Assert.Equal([3, 4, 5, 6, 8, 14, 19], corrections.Select(correction => correction.Place.Line));
        Assert.Equal(["arxiv:2104.04529", "A title"], Assert.IsType<MergeCorrection>(corrections[0]).All);
        Assert.Equal(["One: two", "Other"], Assert.IsType<NeverMergeCorrection>(corrections[1]).All);
        var set = Assert.IsType<SetCorrection>(corrections[4]);
        Assert.Equal(["Astrophysics"], set.Fields!.Value);
        Assert.Equal(["A. One", "B. Two"], set.Authors!.Value);
        Assert.Equal(["dark matter"], set.Tags!.Value);
        Assert.Equal(new PartialDate(2024, 5), set.Published);
        Assert.Equal(["First", "Second"], Assert.IsType<SplitCorrection>(corrections[5]).Into[0].Papers);
        Assert.Equal(["gauge theory", "lattice qcd"], Assert.IsType<SplitCorrection>(corrections[6]).Into.Select(part => part.Name));
    }

    [Theory]
    [InlineData("tag:\n  - drop: x\n", "c.yaml:1: \"tag\" is no kind of thing; allowed are papers, authors, tags, fields. Did you mean tags?")]
    [InlineData("tags:\n  - mrge: [a, b]\n", "c.yaml:2: \"mrge\" is no correction; allowed are merge, never-merge, rename, split, drop, set. Did you mean merge?")]
    [InlineData("tags:\n  - merge: [a]\n", "c.yaml:2: merge needs a list of two or more names")]
    [InlineData("tags:\n  - rename: a\n", "c.yaml:2: rename needs \"to:\" beside it.")]
    [InlineData("tags:\n  - drop: a\n    into: [b]\n", "c.yaml:3: \"into\" does not go with drop")]
    [InlineData("tags:\n  - set: a\n    fields: [b]\n", "c.yaml:2: set does not apply to a tag.")]
    [InlineData("papers:\n  - set: a\n    published: May\n", "c.yaml:3: \"May\" is no date")]
    [InlineData("papers:\n  - set: a\n", "c.yaml:2: set needs a fact beside it")]
    [InlineData("tags: drop\n", "c.yaml:1: a list of corrections under tags is expected here")]
    [InlineData("tags:\n  - drop:\n", "c.yaml:2: a name is expected here")]
    [InlineData("tags: [\n", "c.yaml:")]
    [InlineData("tags:\n  - merge: [a, b\n  - drop: c\n", "c.yaml:3: this is no YAML: ")]
    [InlineData("label,replace by\nfoxes,dogs\n", "c.yaml:1: a thesaurus has a tab between label and replace by, and here it is a comma.")]
    [InlineData("label\treplace by\nfoxes\tdogs\nnotab\n", "c.yaml:3: there is no tab after \"notab\"")]
    public void What_is_wrong_is_said_with_its_line(string text, string message) =>
        Assert.StartsWith(message, Assert.Throws<CorrectionException>(() => CorrectionFile.Read("c.yaml", text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Nesting_without_end_is_refused() => Assert.Contains("deep", Assert.Throws<CorrectionException>(() => CorrectionFile.Read("c.yaml", new string('[', 100_000))).Message, StringComparison.Ordinal);

    [Fact]
    public void All_documents_of_a_file_are_read() =>
        Assert.Equal([2, 5], CorrectionFile.Read("c.yaml", "tags:\n  - drop: a\n---\ntags:\n  - drop: b\n").Select(correction => correction.Place.Line));

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("tags:\npapers: []\n")]
    public void A_file_may_be_empty(string text) => Assert.Empty(CorrectionFile.Read("c.yaml", text));

    [Fact]
    public void A_thesaurus_renames_terms_and_drops_those_without_replacement()
    {
        var corrections = CorrectionFile.Read("thesaurus.txt", "Label\tReplace by\r\nneural net\tNeural Network\r\nmisc\t\r\n\r\n");

        Assert.Equal(("neural net", "neural network"), (Assert.IsType<RenameCorrection>(corrections[0]).From, Assert.IsType<RenameCorrection>(corrections[0]).To));
        Assert.Equal(("misc", 3), (Assert.IsType<DropCorrection>(corrections[1]).Name, corrections[1].Place.Line));
    }
}
