using System.Collections.Immutable;
using PaperGraph.Site.Corpus;
using PaperGraph.Site.Text;

namespace PaperGraph.Site.Report;

/// <summary>From which paper to start towards a topic that a given one never meets.</summary>
internal static class StartingPoints
{
    /// <summary>
    /// Of the papers with the topic, those of the field that owns it first, the one with most of the topics between the two; of several the latest, then the first of
    /// the corpus. Null when no paper carries the topic.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="tag">The topic.</param>
    /// <param name="field">The field that owns it.</param>
    /// <param name="between">Topics that meet both.</param>
    public static StartRow? Of(CorpusView corpus, int tag, int field, ImmutableArray<int> between)
    {
        if (corpus.PapersWith[tag].IsEmpty) return null;
        var best = corpus.PapersWith[tag].OrderByDescending(paper => corpus.IsIn(paper, field))
            .ThenByDescending(paper => Carried(paper).Count())
            .ThenByDescending(paper => corpus.Papers[paper].Published?.FirstDay ?? DateOnly.MinValue).ThenBy(paper => paper).First();
        var paper = corpus.Papers[best];
        var main = corpus.MainField(best);
        return new StartRow(paper.Id, paper.Title, main < 0 ? null : corpus.Fields[main].Name, paper.Published?.ToString(), PaperAddress.Of(paper), [.. Carried(best).Select(topic => corpus.Tags[topic].Name)]);

        IEnumerable<int> Carried(int paper) => between.Where(topic => corpus.TagsOf[paper].Any(link => link.Tag == topic));
    }

    /// <summary>What is known of the paper, in a few words.</summary>
    public static string Facts(StartRow start) => string.Join(" · ", new[]
    {
        start.Field, start.Published, start.Between.IsEmpty ? null : "with " + string.Join(", ", start.Between),
    }.OfType<string>());
}
