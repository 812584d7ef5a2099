using System.Collections.Immutable;
using PaperGraph.Extraction;
using PaperGraph.Linking.Corrections;
using PaperGraph.Linking.Fields;
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
    /// <param name="options">What the user knows and has put right; null for nothing.</param>
    public static LinkedCorpus Link(ImmutableArray<ExtractedInput> inputs, LinkOptions? options = null)
    {
        options ??= new LinkOptions();
        var corrector = new Corrector(options.Corrections);
        var issues = ImmutableArray.CreateBuilder<Issue>();
        ImmutableArray<Entry> listed = [.. inputs.SelectMany(input => input.Records.Select(record => new Entry(input, record)))];
        ReportBadIdentifiers(listed, issues);
        OddYears.Report(listed, issues);
        var entries = corrector.CorrectRecords(listed);
        TagReader.ReadAll(entries, options.Vocabulary, issues);
        var paperRules = corrector.Rules(ThingKind.Paper);
        var papers = PaperIds.MakeUnique(PaperGroups.Find(entries, paperRules, issues).Select(group => JoinedPaper.Join(group, issues)));
        var paperMerges = Task.Run(() => PaperMerges.Of(papers, paperRules));
        var tags = corrector.CorrectTags(entries, TagResolver.Resolve([.. papers.Select(ToTaggedPaper)], corrector.Rules(ThingKind.Tag)));
        var authors = corrector.CorrectAuthors(papers,
            AuthorResolver.Resolve([.. papers.Select(paper => ToAuthoredPaper(paper, tags))], corrector.Rules(ThingKind.Author)));
        var stated = GraphBuilder.Build(papers, new SourceTable(inputs, entries), tags, authors);
        var fields = FieldPredictor.Predict(stated);
        FieldIssues.Report(papers, fields, issues);
        var (assigned, tagQuality) = TopicAssigner.Assign(fields.Graph);
        var graph = corrector.CorrectDerived(papers, assigned);
        issues.AddRange(corrector.Report(kind => NamesOf(graph, kind)));
        return new LinkedCorpus(graph, InOrderOf(inputs, issues))
        {
            Merges = [.. paperMerges.Result, .. tags.Merges, .. authors.Merges],
            Doubts = [.. Doubts.OfTagLines(papers), .. Doubts.OfFields(fields)],
            Quality = new LinkingQuality { Fields = fields.Quality, Tags = tagQuality },
        };
    }

    private static IEnumerable<string> NamesOf(LiteratureGraph graph, ThingKind kind) => kind switch
    {
        ThingKind.Paper => graph.Papers.Select(paper => paper.Title),
        ThingKind.Author => graph.Authors.Select(author => author.Name),
        ThingKind.Tag => graph.Tags.Select(tag => tag.Name),
        _ => graph.Fields.Select(field => field.Name),
    };

    private static TaggedPaper ToTaggedPaper(JoinedPaper paper) => new(TagsOf(paper), paper.Paper.Title, paper.Paper.Abstract);

    private static AuthoredPaper ToAuthoredPaper(JoinedPaper paper, TagResolution tags) => new(
        paper.Paper.Id,
        paper.Authors,
        paper.Paper.AuthorsComplete,
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
        return [.. issues.OrderBy(issue => order.GetValueOrDefault(issue.Source, int.MaxValue)).ThenBy(issue => issue.Line)];
    }
}

/// <summary>A linked graph and what had to be guessed on the way.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="Issues">Guesses and conflicts found while linking, in the order of the inputs.</param>
public sealed record LinkedCorpus(LiteratureGraph Graph, ImmutableArray<Issue> Issues)
{
    /// <summary>Names and records that were joined, or could be, each with the reason.</summary>
    public ImmutableArray<Merge> Merges { get; init; } = [];

    /// <summary>Facts that may be otherwise.</summary>
    public ImmutableArray<Doubt> Doubts { get; init; } = [];

    /// <summary>How well predictions do on this corpus.</summary>
    public LinkingQuality Quality { get; init; } = new();
}
