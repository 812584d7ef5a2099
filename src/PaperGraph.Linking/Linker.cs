using System.Collections.Immutable;
using PaperGraph.Extraction;
using PaperGraph.Linking.Identity;
using PaperGraph.Linking.Papers;
using PaperGraph.Linking.Tags;
using PaperGraph.Linking.Topics;
using PaperGraph.Model;

namespace PaperGraph.Linking;

/// <summary>Links the records of all inputs into one graph.</summary>
public static class Linker
{
    /// <summary>Joins records of the same paper, cuts tag lines, and gives every thing its stable id.</summary>
    /// <param name="inputs">What was read, in the order of the inputs.</param>
    public static LinkedCorpus Link(ImmutableArray<ExtractedInput> inputs)
    {
        var issues = ImmutableArray.CreateBuilder<Issue>();
        ImmutableArray<Entry> entries = [.. inputs.SelectMany(input => input.Records.Select(record => new Entry(input, record)))];
        ReportBadIdentifiers(entries, issues);
        TagReader.ReadAll(entries, issues);
        ImmutableArray<JoinedPaper> papers =
            [.. PaperGroups.Find(entries, issues).Select(group => JoinedPaper.Join(group, issues)).OrderBy(paper => paper.Paper.Id, StringComparer.Ordinal)];
        var tags = TagResolver.Resolve([.. papers.Select(ToTaggedPaper)], IdentityRules.None);
        var authors = AuthorResolver.Resolve([.. papers.Select(paper => ToAuthoredPaper(paper, tags))], IdentityRules.None);
        var graph = GraphBuilder.Build(papers, new SourceTable(inputs, entries), tags, authors);
        var (enriched, tagQuality) = TopicAssigner.Assign(graph);
        return new LinkedCorpus(enriched, InOrderOf(inputs, issues)) { Merges = [.. tags.Merges, .. authors.Merges], Quality = new LinkingQuality { Tags = tagQuality } };
    }

    private static TaggedPaper ToTaggedPaper(JoinedPaper paper) => new(TagsOf(paper), paper.Paper.Title, paper.Paper.Abstract);

    private static AuthoredPaper ToAuthoredPaper(JoinedPaper paper, TagResolution tags) => new(
        paper.Authors,
        [.. TagsOf(paper).Select(tag => tags.Names[tag]).Distinct()],
        [.. paper.Entries.SelectMany(entry => entry.Record.Fields).Distinct()],
        paper.Paper.Published?.Year);

    private static ImmutableArray<string> TagsOf(JoinedPaper paper) => [.. paper.Entries.SelectMany(entry => entry.Tags).Select(tag => tag.Name).Distinct()];

    private static void ReportBadIdentifiers(ImmutableArray<Entry> entries, ImmutableArray<Issue>.Builder issues)
    {
        foreach (var entry in entries)
        {
            if (entry.Record.ArxivId is { } arxivId && Identifiers.ArxivId(arxivId) is null)
            {
                issues.Add(entry.Issue(Severity.Warning, "bad-arxiv-id", $"\"{arxivId}\" is no arXiv identifier such as 2104.04529 or math/0309136 and was left out."));
            }
            if (entry.Record.Doi is { } doi && Identifiers.Doi(doi) is null)
            {
                issues.Add(entry.Issue(Severity.Warning, "bad-doi", $"\"{doi}\" is no DOI such as 10.1000/182 and was left out."));
            }
        }
    }

    private static ImmutableArray<Issue> InOrderOf(ImmutableArray<ExtractedInput> inputs, IEnumerable<Issue> issues)
    {
        var order = inputs.Select(input => input.Name).Distinct().Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        return [.. issues.OrderBy(issue => order[issue.Source]).ThenBy(issue => issue.Line)];
    }
}

/// <summary>A linked graph and what had to be guessed on the way.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="Issues">Guesses and conflicts found while linking, in the order of the inputs.</param>
public sealed record LinkedCorpus(LiteratureGraph Graph, ImmutableArray<Issue> Issues)
{
    /// <summary>Names and records that were joined, or could be, each with the reason.</summary>
    public ImmutableArray<Merge> Merges { get; init; } = [];

    /// <summary>How well predictions do on this corpus.</summary>
    public LinkingQuality Quality { get; init; } = new();
}
