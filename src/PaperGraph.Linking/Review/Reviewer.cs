using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Linking.Identity;
using PaperGraph.Model;

namespace PaperGraph.Linking.Review;

/// <summary>Lists what most deserves a person's look, by its expected effect on the graph.</summary>
/// <remarks>
/// The effect is the expected number of wrong links: the probability that a decision is wrong, times the links that it decides; for two names these
/// are the links of the one with fewer, with those that follow: to co-authors, or to tags on the same papers.
/// Where the decision has a confidence, that is the probability; where it has none, one of the constants below stands in for it.
/// </remarks>
public static class Reviewer
{
    /// <summary>Two names that were not joined although they may be one thing.</summary>
    private const double ProposalIsRight = 0.5;

    /// <summary>Two names that were joined on evidence, not by their letters alone.</summary>
    private const double MergeIsWrong = 0.05;

    /// <summary>Two people of one name that were kept apart.</summary>
    private const double SplitIsWrong = 0.2;

    /// <summary>A field that fits the text better than the one that a source states: those who list a paper mostly know it.</summary>
    private const double TextIsRight = 0.5;

    /// <summary>Joining what has the same letters, or what the user says, leaves no doubt.</summary>
    private static readonly string[] CertainReasons = ["spelling", "correction", "arxiv-id", "doi", "title"];

    /// <summary>The questions, the one with the largest effect first.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="merges">Names that were joined, or could be.</param>
    /// <param name="doubts">Facts that may be otherwise.</param>
    public static ImmutableArray<ReviewItem> List(LiteratureGraph graph, ImmutableArray<Merge> merges, ImmutableArray<Doubt> doubts)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var titles = graph.Papers.ToDictionary(paper => paper.Id, paper => paper.Title, StringComparer.Ordinal);
        var links = new LinkCounts(graph);
        return
        [
            .. merges.Where(merge => !CertainReasons.Contains(merge.Reason)).Select(merge => OfMerge(merge, links, titles))
                .Concat(doubts.Where(doubt => titles.ContainsKey(doubt.PaperId)).Select(doubt => OfDoubt(doubt, titles[doubt.PaperId])))
                .Concat(PredictedFields(graph)).Concat(ExtractedTerms(graph)).Concat(AddedTags(graph))
                .Where(item => item.Effect > 0)
                .OrderByDescending(item => item.Effect).ThenBy(item => item.What, StringComparer.Ordinal).ThenBy(item => item.Name, StringComparer.Ordinal).ThenBy(item => item.Instead, StringComparer.Ordinal),
        ];
    }

    private static ReviewItem OfMerge(Merge merge, LinkCounts links, Dictionary<string, string> titles)
    {
        var other = titles.GetValueOrDefault(merge.Other, merge.Other);
        var kind = merge.Kind.ToString().ToLowerInvariant();
        var (probability, what, now, instead, verb) = merge.Decision switch
        {
            MergeDecision.Proposed => (ProposalIsRight, $"one {kind} or two?", "two", $"one with {other}", "merge"),
            MergeDecision.KeptApart => (SplitIsWrong, $"one {kind} or two?", "two", $"one with {other}", "merge"),
            _ => (MergeIsWrong, $"one {kind} or two?", $"one with {other}", "two", "never-merge"),
        };
        var names = merge.Decision == MergeDecision.KeptApart || merge.Kind == ThingKind.Paper ? $"[{CorrectionText.Quote(merge.Id)}, {CorrectionText.Quote(merge.Other)}]" : $"[{CorrectionText.Quote(merge.Name)}, {CorrectionText.Quote(merge.Other)}]";
        return new ReviewItem(probability * links.Of(merge), what, merge.Name, now, instead, $"{merge.Reason}: {merge.Evidence}", kind + "s", [$"{verb}: {names}"]);
    }

    private static ReviewItem OfDoubt(Doubt doubt, string title)
    {
        var (name, chosen, alternative) = (CorrectionText.Quote(doubt.PaperId), string.Join("; ", doubt.Chosen), string.Join("; ", doubt.Alternative));
        var against = 1 - doubt.Confidence;
        if (doubt.Kind == DoubtKind.StatedField)
        {
            return new ReviewItem(TextIsRight * against, "is this the field?", title, chosen, alternative, $"the text speaks for {alternative} ({Percent(against)}), the source says {chosen}", "papers",
                [$"set: {name}", $"fields: {CorrectionText.List(doubt.Alternative)}"]);
        }
        var changed = doubt.Chosen.Except(doubt.Alternative, StringComparer.Ordinal).Count();
        return new ReviewItem(against * Math.Max(changed, 1), "are these the tags?", title, chosen, alternative, $"the line has nothing between its tags; this cut is right with {Percent(doubt.Confidence)}", "papers",
            [$"set: {name}", $"tags: {CorrectionText.List(doubt.Alternative)}"]);
    }

    private static IEnumerable<ReviewItem> PredictedFields(LiteratureGraph graph) => graph.FieldAssignments
        .Where(link => link.Provenance.Origin == Origin.Predicted)
        .Select(link => new ReviewItem(1 - link.Provenance.Confidence, "is this the field?", graph.Papers[link.Paper].Title, graph.Fields[link.Field].Name, "another, or none",
            $"predicted, confidence {Percent(link.Provenance.Confidence)}", "papers",
            [$"set: {CorrectionText.Quote(graph.Papers[link.Paper].Id)}", $"fields: [{CorrectionText.Quote(graph.Fields[link.Field].Name)}]"]));

    private static IEnumerable<ReviewItem> ExtractedTerms(LiteratureGraph graph) => graph.TagAssignments
        .Where(link => link.Provenance.Origin == Origin.Extracted)
        .GroupBy(link => link.Tag)
        .Select(term => new ReviewItem(term.Sum(link => 1 - link.Provenance.Confidence), "is this a topic?", graph.Tags[term.Key].Name, "a topic", "none",
            $"found in the texts of {EvidenceText.Count(term.Count(), "paper")}", "tags", [$"drop: {CorrectionText.Quote(graph.Tags[term.Key].Name)}"]));

    /// <summary>The correction has all tags of the paper, as the question has: a guess that stays in its list is a guess no more.</summary>
    private static IEnumerable<ReviewItem> AddedTags(LiteratureGraph graph)
    {
        foreach (var tags in graph.TagAssignments.GroupBy(link => link.Paper))
        {
            var inOrder = tags.OrderBy(IsAdded).ThenBy(link => link.Position).ToLookup(IsAdded);
            if (!inOrder[true].Any()) continue;
            var (stated, added) = (Names(inOrder[false]), Names(inOrder[true]));
            yield return new ReviewItem(inOrder[true].Sum(link => 1 - link.Provenance.Confidence), "are these its topics?", graph.Papers[tags.Key].Title,
                stated.Length == 0 ? "added: " + string.Join("; ", added) : $"{string.Join("; ", stated)}; and added: {string.Join("; ", added)}", "others, or none",
                string.Create(CultureInfo.InvariantCulture, $"{added.Length} of {stated.Length + added.Length} added by PaperGraph, confidence from {Percent(inOrder[true].Min(link => link.Provenance.Confidence))}; the correction states all of them"), "papers",
                [$"set: {CorrectionText.Quote(graph.Papers[tags.Key].Id)}", $"tags: {CorrectionText.List([.. stated, .. added])}"]);
        }

        string[] Names(IEnumerable<TagAssignment> links) => [.. links.Select(link => graph.Tags[link.Tag].Name)];

        static bool IsAdded(TagAssignment link) => link.Provenance.Origin is Origin.Mentioned or Origin.Predicted;
    }

    private static string Percent(double value) => string.Create(CultureInfo.InvariantCulture, $"{value:0 %}");
}
