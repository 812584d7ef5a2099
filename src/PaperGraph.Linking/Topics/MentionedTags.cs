using PaperGraph.Model;

namespace PaperGraph.Linking.Topics;

/// <summary>Assigns tags by their mention alone, where too few papers have tags to learn from.</summary>
/// <remarks>
/// A mention is as reliable as the share of labelled papers with it that list the tag; without such papers names of several words are trusted and
/// single words are not.
/// </remarks>
internal static class MentionedTags
{
    private const double PriorWeight = 4;
    private const double PriorOfPhrase = 0.75;
    private const double PriorOfWord = 0.4;

    /// <summary>The tags that a paper mentions and its sources do not list, the most reliable first.</summary>
    public static AddedTag[] Of(TopicCorpus corpus, TagCounts counts, int paper) =>
    [
        .. corpus.Mentions[paper]
            .Where(mention => corpus.Listed[paper].All(place => place.Tag != mention.Tag))
            .Select(mention => new AddedTag(mention.Tag, Origin.Mentioned, Reliability(corpus, counts, mention.Tag)))
            .Where(tag => tag.Confidence >= TopicAssigner.LeastConfidence)
            .OrderByDescending(tag => tag.Confidence).ThenBy(tag => tag.Tag)
            .Take(TopicAssigner.MostPerPaper),
    ];

    private static double Reliability(TopicCorpus corpus, TagCounts counts, int tag)
    {
        var (mentioned, confirmed) = counts.Mentions(tag);
        var prior = corpus.Tags[tag].Name.AsSpan().IndexOfAny(' ', '-') > 0 ? PriorOfPhrase : PriorOfWord;
        return (confirmed + prior * PriorWeight) / (mentioned + PriorWeight);
    }
}
