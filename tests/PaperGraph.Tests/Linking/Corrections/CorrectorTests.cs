using PaperGraph.Linking;
using PaperGraph.Linking.Corrections;
using PaperGraph.Model;
using PaperGraph.Tests.Extraction;

namespace PaperGraph.Tests.Linking.Corrections;

public sealed class CorrectorTests
{
    private const string Table = """
        title,authors,tags,fields,published,arxivId
        First paper,Wei Li;Ada Lovelace,graph nets;dark matter,Physics,2023,2104.04529
        Second paper,Wei Li,gauge theory lattice qcd;misc,physics and so on,2024,
        Third paper,Emmy Noether,Graph-Nets,Biology,2025,
        """;

    [Fact]
    public void Facts_of_a_paper_are_set_by_id_or_title()
    {
        var graph = Link("""
            papers:
              - set: arxiv:2104.04529
                fields: [Biology]
                authors: [Grace Hopper]
              - set: THIRD PAPER
                tags: [jet physics]
                published: 2020-01-02
              - drop: second paper
            """).Graph;

        Assert.Equal(["First paper", "Third paper"], graph.Papers.Select(paper => paper.Title));
        Assert.Equal(["Grace Hopper", "Emmy Noether"], Enumerable.Range(0, 2).Select(paper => graph.Authors[graph.Authorships.Single(link => link.Paper == paper).Author].Name));
        Assert.Equal("Biology", Assert.Single(graph.Fields).Name);
        Assert.Equal(["jet physics"], TagsOf(graph, "Third paper"));
        Assert.Equal(new PartialDate(2020, 1, 2), graph.Papers[1].Published);
    }

    [Fact]
    public void Tags_are_renamed_split_and_dropped_in_all_their_spellings()
    {
        var linked = Link("""
            tags:
              - rename: graph nets
                to: Graph Neural Networks
              - split: gauge theory lattice qcd
                into: [gauge theory, lattice qcd]
              - drop: misc
            """);

        Assert.Equal(["dark matter", "graph neural networks"], TagsOf(linked.Graph, "First paper"));
        Assert.Equal(["gauge theory", "lattice qcd"], TagsOf(linked.Graph, "Second paper"));
        Assert.Equal(["graph neural networks"], TagsOf(linked.Graph, "Third paper"));
        Assert.Contains(linked.Merges, merge => merge is { Reason: "correction", Name: "graph neural networks", Other: "graph nets" });
    }

    [Fact]
    public void An_author_is_split_by_papers_renamed_and_dropped()
    {
        var graph = Link("""
            authors:
              - split: Wei Li
                into:
                  - {name: Wei Li (Lattice), papers: [Second paper]}
              - rename: wei-li
                to: Wei B. Li
              - drop: Ada Lovelace
            """).Graph;

        Assert.Equal(["Emmy Noether", "Wei B. Li", "Wei Li (Lattice)"], graph.Authors.Select(author => author.Name).Order(StringComparer.Ordinal));
        GraphInvariants.Check(graph);
    }

    [Fact]
    public void Fields_are_joined()
    {
        var graph = Link("fields:\n  - merge: [Physics, physics and so on]\n  - rename: Biology\n    to: Life sciences\n").Graph;

        Assert.Equal(["Life sciences", "Physics"], graph.Fields.Select(field => field.Name));
    }

    [Fact]
    public void A_correction_that_matches_nothing_is_reported_with_what_it_may_mean()
    {
        var issues = Link("tags:\n  - drop: dark mater\n  - drop: misc\nauthors:\n  - drop: Nobody Here\n").Issues;

        Assert.Equal(
            ["2: The correction drop \"dark mater\" matches nothing. Did you mean \"dark matter\"?", "5: The correction drop \"Nobody Here\" matches nothing. Check the names, or remove it."],
            issues.Where(issue => issue.Code == "idle-correction").Select(issue => $"{issue.Line}: {issue.Message}"));
        Assert.Equal("1 of 3 corrections were applied, in 1 place.", issues.Single(issue => issue.Code == "corrections-applied").Message);
    }

    /// <summary>What the user took out was once found again in the texts.</summary>
    [Fact]
    public void What_is_found_or_predicted_obeys_corrections()
    {
        var page = Inputs.Extract("title,abstract\n" + string.Concat(Enumerable.Range(0, 8).Select(i =>
            $"Paper {i},We study optical lattice clocks and stellar wind models number {i}. The optical lattice clocks are compared with stellar wind models.\n")), "table.csv");
        string[] Names(string corrections) => [.. Linker.Link([page], new LinkOptions { Corrections = CorrectionFile.Read("c.yaml", corrections) }).Graph.Tags.Select(tag => tag.Name)];

        Assert.Equal(["optical lattice clocks", "stellar wind models"], Names(""));
        Assert.Equal(["stellar wind models"], Names("tags:\n  - drop: Optical Lattice Clocks\n"));
        Assert.Equal(["optical clocks", "stellar wind models"], Names("tags:\n  - rename: optical lattice clocks\n    to: optical clocks\n"));
        Assert.Equal(7, Linker.Link([page], new LinkOptions { Corrections = CorrectionFile.Read("c.yaml", "papers:\n  - set: Paper 3\n    tags: []\n") })
            .Graph.TagAssignments.Select(link => link.Paper).Distinct().Count());
    }

    /// <summary>Chains of renames are no chains, and a part of a split is not dropped with the tag of its name; only a new title may be used below.</summary>
    [Fact]
    public void Corrections_name_things_as_they_are_before_the_others()
    {
        var graph = Link("""
            papers:
              - rename: First paper
                to: Opening paper
              - set: Opening paper
                published: 2001
            authors:
              - rename: Wei Li
                to: Li Wei
              - rename: Li Wei
                to: Emmy Noether
            tags:
              - rename: graph nets
                to: dark matter
              - rename: dark matter
                to: nets
              - split: gauge theory lattice qcd
                into: [gauge theory, misc]
              - drop: misc
            """).Graph;

        Assert.Equal(["Opening paper", "Second paper", "Third paper"], graph.Papers.Select(paper => paper.Title).Order(StringComparer.Ordinal));
        Assert.Equal(2001, graph.Papers.Single(paper => paper.Title == "Opening paper").Published?.Year);
        Assert.Equal(["Ada Lovelace", "Emmy Noether", "Li Wei"], graph.Authors.Select(author => author.Name));
        Assert.Equal(["dark matter", "nets"], TagsOf(graph, "Opening paper"));
        Assert.Equal(["gauge theory", "misc"], TagsOf(graph, "Second paper"));
        Assert.Equal(["dark matter"], TagsOf(graph, "Third paper"));
    }

    [Fact]
    public void A_vocabulary_settles_how_a_line_is_cut()
    {
        string[] terms = ["Dark Matter Graph", "neural networks jet", "physics"];
        var page = Inputs.Extract(string.Join('\n', Enumerable.Range(0, 3).Select(i => $"Physics Mar {i + 1}, 2025\n\nTitle {i}\n\nAda Lovelace\n\n{Inputs.Abstract(i)}\n\ndark matter graph neural networks jet physics\n")));

        Assert.DoesNotContain("neural networks jet", Linker.Link([page]).Graph.Tags.Select(tag => tag.Name));
        Assert.Equal(terms.Select(term => term.ToLowerInvariant()), Linker.Link([page], new LinkOptions { Vocabulary = [.. Enumerable.Repeat(terms, 20).SelectMany(all => all)] }).Graph.Tags.Select(tag => tag.Name));
    }

    private static LinkedCorpus Link(string corrections) =>
        Linker.Link([Inputs.Extract(Table, "table.csv")], new LinkOptions { Corrections = CorrectionFile.Read("corrections.yaml", corrections) });

    private static string[] TagsOf(LiteratureGraph graph, string title) =>
    [
        .. graph.TagAssignments.Where(link => graph.Papers[link.Paper].Title == title).Select(link => graph.Tags[link.Tag].Name).Order(StringComparer.Ordinal),
    ];
}
