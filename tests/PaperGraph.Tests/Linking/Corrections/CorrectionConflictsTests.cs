using PaperGraph.Linking;
using PaperGraph.Linking.Corrections;
using PaperGraph.Model;
using PaperGraph.Tests.Extraction;

namespace PaperGraph.Tests.Linking.Corrections;

/// <summary>Corrections that contradict each other, or do nothing, were once all counted as applied without a word.</summary>
public sealed class CorrectionConflictsTests
{
    private const string Table = """
        title,authors,tags,fields,arxivId
        Alpha paper,Wei Li;Ann Lee,foxes,Physics,2101.00001
        Beta paper,Bo Kim,dogs;eels,Biology,2101.00002
        Gamma paper,W. Li,misc;eels,Biology,
        """;

    [Fact]
    public void Names_can_be_swapped()
    {
        var linked = Link("""
            tags:
              - rename: foxes
                to: dogs
              - rename: dogs
                to: foxes
            authors:
              - rename: Ann Lee
                to: Bo Kim
              - rename: Bo Kim
                to: Ann Lee
            fields:
              - rename: Physics
                to: Biology
              - rename: Biology
                to: Physics
            papers:
              - rename: Alpha paper
                to: Beta paper
              - rename: Beta paper
                to: Alpha paper
            """);
        var graph = linked.Graph;

        Assert.Equal(["arxiv:2101.00001", "arxiv:2101.00002"], graph.Papers.Take(2).Select(paper => paper.Id));
        Assert.Equal(["Beta paper", "Alpha paper"], graph.Papers.Take(2).Select(paper => paper.Title));
        Assert.Equal(["dogs"], TagsOf(graph, 0));
        Assert.Equal(["eels", "foxes"], TagsOf(graph, 1));
        Assert.Equal(["Bo Kim", "Wei Li"], AuthorsOf(graph, 0));
        Assert.Equal(["Ann Lee"], AuthorsOf(graph, 1));
        Assert.Equal(("Biology", "Physics"), (FieldOf(graph, 0), FieldOf(graph, 1)));
        Assert.Empty(Warnings(linked));
        Assert.Equal("8 of 8 corrections were applied, in 9 places.", Applied(linked));
        GraphInvariants.Check(graph);
    }

    [Theory]
    [InlineData("tags:\n  - merge: [foxes, dogs]\n  - never-merge: [dogs, foxes]\n",
        "3: The correction never-merge \"dogs\", \"foxes\" contradicts merge \"foxes\", \"dogs\" (c.yaml:2), which counts. Remove one of them.")]
    [InlineData("authors:\n  - never-merge: [Wei Li, W. Li]\n  - merge: [wei-li, W. Li]\n",
        "2: The correction never-merge \"Wei Li\", \"W. Li\" contradicts merge \"wei-li\", \"W. Li\" (c.yaml:3), which counts. Remove one of them.")]
    [InlineData("papers:\n  - merge: [Alpha paper, Gamma paper]\n  - never-merge: [\"arxiv:2101.00001\", Gamma paper]\n",
        "3: The correction never-merge \"arxiv:2101.00001\", \"Gamma paper\" contradicts merge \"Alpha paper\", \"Gamma paper\" (c.yaml:2), which counts. Remove one of them.")]
    [InlineData("tags:\n  - rename: foxes\n    to: wolf\n  - rename: Foxes\n    to: bear\n",
        "2: The correction rename \"foxes\" to \"wolf\" contradicts rename \"Foxes\" to \"bear\" (c.yaml:4), which counts. Remove one of them.")]
    [InlineData("tags:\n  - drop: misc\n  - merge: [misc, eels]\n",
        "2: The correction drop \"misc\" contradicts merge \"misc\", \"eels\" (c.yaml:3), which counts. Remove one of them.")]
    [InlineData("papers:\n  - set: Alpha paper\n    fields: [Botany]\n  - set: \"arxiv:2101.00001\"\n    fields: [Biology]\n",
        "2: The correction set \"Alpha paper\" contradicts set \"arxiv:2101.00001\" (c.yaml:4) in fields, which counts. Remove one of them.")]
    [InlineData("authors:\n  - split: Wei Li\n    into: [{name: One, papers: [Alpha paper]}, {name: Two, papers: [\"arxiv:2101.00001\"]}]\n",
        "2: The correction split \"Wei Li\" into \"One\", \"Two\" gives \"arxiv:2101.00001\" to several people; One has it. Take it out of the other lists.")]
    public void A_contradiction_is_told_with_both_places(string corrections, string message) =>
        Assert.Equal([message], Warnings(Link(corrections)));

    [Fact]
    public void What_counts_is_done()
    {
        Assert.Equal(["bear"], TagsOf(Link("tags:\n  - rename: foxes\n    to: wolf\n  - rename: foxes\n    to: bear\n").Graph, 0));
        Assert.Equal("Biology", FieldOf(Link("papers:\n  - set: Alpha paper\n    fields: [Botany]\n  - set: Alpha paper\n    fields: [Biology]\n").Graph, 0));
        Assert.Equal("1 of 2 corrections were applied, in 1 place.", Applied(Link("tags:\n  - rename: foxes\n    to: wolf\n  - rename: foxes\n    to: bear\n")));
    }

    [Fact]
    public void A_merge_of_two_leaves_a_third_apart()
    {
        var linked = Link("tags:\n  - never-merge: [foxes, dogs, eels]\n  - merge: [foxes, dogs]\n");

        Assert.Single(Warnings(linked));
        Assert.Equal([("foxes", "eels")], linked.Merges.Where(merge => merge.Decision == MergeDecision.KeptApart).Select(merge => (merge.Name, merge.Other)));
    }

    [Theory]
    [InlineData("authors:\n  - merge: [Wei Li, Wei Li]\n", "2: The correction merge \"Wei Li\", \"Wei Li\" changes nothing: its names are the same. Correct it, or remove it.")]
    [InlineData("tags:\n  - rename: eels\n    to: Eels\n", "2: The correction rename \"eels\" to \"Eels\" changes nothing: its names are the same. Correct it, or remove it.")]
    [InlineData("tags:\n  - rename: foxes\n    to: wolf\n  - rename: foxes\n    to: wolf\n", "4: The correction rename \"foxes\" to \"wolf\" changes nothing: c.yaml:2 says the same. Remove one of them.")]
    public void What_changes_nothing_is_told(string corrections, string message) => Assert.Equal([message], Warnings(Link(corrections)));

    [Fact]
    public void A_name_that_another_thing_has_joins_the_two_with_a_note()
    {
        var linked = Link("tags:\n  - rename: foxes\n    to: dogs\nauthors:\n  - rename: Ann Lee\n    to: Bo Kim\n");

        Assert.Equal(("2 renames give a name that something else has already, and the two are one now: tag \"foxes\" → \"dogs\" (line 2), author \"Ann Lee\" → \"Bo Kim\" (line 5). If they are two, give another name."),
            linked.Issues.Single(issue => issue.Code == "renames-merge").Message);
        Assert.Contains(linked.Merges, merge => merge is { Kind: ThingKind.Author, Decision: MergeDecision.Merged, Name: "Bo Kim", Other: "Ann Lee", Reason: "correction", Evidence: "a correction says so" });
        Assert.Contains(linked.Merges, merge => merge is { Kind: ThingKind.Tag, Decision: MergeDecision.Merged, Name: "dogs", Other: "foxes", Reason: "correction", Evidence: "a correction says so" });
        Assert.Equal(["dogs"], TagsOf(linked.Graph, 0));
        Assert.DoesNotContain("Ann Lee", linked.Graph.Authors.Select(author => author.Name));
    }

    [Fact]
    public void A_name_that_nothing_has_joins_nothing() =>
        Assert.DoesNotContain(Link("fields:\n  - rename: Botany\n    to: Physics\npapers:\n  - rename: Delta paper\n    to: Beta paper\n").Issues, issue => issue.Code == "renames-merge");

    /// <summary>What was found on a name once followed the renames one after the other, and came back to the one that it had left.</summary>
    [Fact]
    public void What_was_decided_on_a_name_goes_with_it_when_names_are_swapped()
    {
        var linked = Link("authors:\n  - merge: [Wei Li, W. Li]\n  - rename: Wei Li\n    to: Bo Kim\n  - rename: Bo Kim\n    to: Wei Li\n");

        Assert.Equal([("bo-kim", "Bo Kim")], linked.Merges.Where(merge => merge is { Kind: ThingKind.Author, Other: "W. Li" }).Select(merge => (merge.Id, merge.Name)));
    }

    [Theory]
    [InlineData("authors:\n  - merge: [Wei Li, Nobody]\n", "2: The correction merge \"Wei Li\", \"Nobody\" matches nothing: \"Nobody\" is not in the inputs. Check the name, or remove it.")]
    [InlineData("authors:\n  - split: Wei Li\n    into: [{name: One, papers: [Beta paper]}]\n", "2: The correction split \"Wei Li\" into \"One\" matches nothing: \"Beta paper\" does not list Wei Li. Check the name, or remove it.")]
    [InlineData("authors:\n  - split: Wei Li\n    into: [{name: One, papers: [Alpha paper, Delta paper]}]\n", "2: The correction split \"Wei Li\" into \"One\" matches only in part: \"Delta paper\" is not in the inputs. Did you mean \"Beta paper\"?")]
    [InlineData("tags:\n  - merge: [dogs, eels, wolfs]\n", "2: The correction merge \"dogs\", \"eels\", \"wolfs\" matches only in part: \"wolfs\" is not in the inputs. Check the name, or remove it.")]
    [InlineData("papers:\n  - drop: Alpha paper\n  - set: \"arxiv:2101.00001\"\n    fields: [X]\n", "3: The correction set \"arxiv:2101.00001\" matches nothing: \"arxiv:2101.00001\" was taken out by c.yaml:2. Check the name, or remove it.")]
    public void What_matches_nothing_says_which_name_it_is(string corrections, string message) => Assert.Equal([message], Warnings(Link(corrections)));

    /// <summary>The names were once looked up after the papers' lists had been joined, in which only the fuller one is left.</summary>
    [Fact]
    public void A_merge_of_authors_counts_also_where_a_merge_of_papers_has_joined_their_names()
    {
        var linked = Link("authors:\n  - merge: [W. Li, Wei Li]\npapers:\n  - merge: [\"arxiv:2101.00001\", Gamma paper]\n");

        Assert.Empty(Warnings(linked));
        Assert.Contains("W. Li", linked.Graph.Authors.Select(author => author.Name));
    }

    [Fact]
    public void Names_that_are_kept_apart_are_written_down()
    {
        var merge = Link("authors:\n  - never-merge: [Wei Li, W. Li]\n").Merges.Single(merge => merge.Decision == MergeDecision.KeptApart);

        Assert.Equal((ThingKind.Author, "wei-li", "Wei Li", "W. Li", "correction", "a correction says so"), (merge.Kind, merge.Id, merge.Name, merge.Other, merge.Reason, merge.Evidence));
    }

    /// <summary>The id of a paper of which only the title is known once followed the corrected title.</summary>
    [Fact]
    public void A_renamed_paper_keeps_its_id()
    {
        var before = Link("").Graph.Papers.Single(paper => paper.Title == "Gamma paper").Id;
        var graph = Link($"papers:\n  - rename: Gamma paper\n    to: Delta paper\n  - set: {before}\n    fields: [Botany]\n").Graph;

        Assert.Equal(before, graph.Papers.Single(paper => paper.Title == "Delta paper").Id);
        Assert.Contains("Botany", graph.Fields.Select(field => field.Name));
    }

    [Theory]
    [InlineData("Topogivty: A Machine-Learned Chemical Rule", "Topogivity: A Machine-Learned Chemical Rule for Discovery of Topological Materials")]
    [InlineData("dark mater", "dark matter")]
    [InlineData("On something else that is not there", null)]
    public void A_title_may_be_cut_and_misspelt(string name, string? meant) =>
        Assert.Equal(meant, new NearestName(["dark matter", "Topological order in spin liquids", "Topogivity: A Machine-Learned Chemical Rule for Discovery of Topological Materials"]).Find(name));

    private static LinkedCorpus Link(string corrections) =>
        Linker.Link([Inputs.Extract(Table, "table.csv")], new LinkOptions { Corrections = CorrectionFile.Read("c.yaml", corrections) });

    private static string[] Warnings(LinkedCorpus linked) =>
        [.. linked.Issues.Where(issue => issue.Severity == Severity.Warning && issue.Source == "c.yaml").Select(issue => $"{issue.Line}: {issue.Message}")];

    private static string Applied(LinkedCorpus linked) => linked.Issues.Single(issue => issue.Code == "corrections-applied").Message;

    private static string[] TagsOf(LiteratureGraph graph, int paper) =>
        [.. graph.TagAssignments.Where(link => link.Paper == paper && link.Provenance.Origin == Origin.Listed).Select(link => graph.Tags[link.Tag].Name).Order(StringComparer.Ordinal)];

    private static string[] AuthorsOf(LiteratureGraph graph, int paper) =>
        [.. graph.Authorships.Where(link => link.Paper == paper).Select(link => graph.Authors[link.Author].Name).Order(StringComparer.Ordinal)];

    private static string FieldOf(LiteratureGraph graph, int paper) => graph.Fields[graph.FieldAssignments.First(link => link.Paper == paper).Field].Name;
}
