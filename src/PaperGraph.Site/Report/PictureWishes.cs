using System.Collections.Immutable;
using PaperGraph.Site.Corpus;
using PaperGraph.Site.Rendering;

namespace PaperGraph.Site.Report;

/// <summary>Which pictures of bridges a report asks for: few enough that the page stays small, and none of hardly a topic.</summary>
internal static class PictureWishes
{
    /// <summary>A picture shows this many topics between the fields at least.</summary>
    public const int FewestTopics = 3;

    /// <summary>And this many at most.</summary>
    public const int MostTopics = 8;

    /// <summary>Pairs with a picture: at about 15 KB each, a page stays well below a megabyte.</summary>
    public const int MostPairs = 15;

    /// <summary>The wishes, in the order of the sections.</summary>
    public static ImmutableArray<PairPictureWish> Of(CorpusView corpus, BridgeReport report)
    {
        var place = corpus.Tags.Select((tag, index) => (tag.Id, index)).ToDictionary(entry => entry.Id, entry => entry.index);
        return [.. report.Sections.Select(i => Wish(report.Pairs[i])).OfType<PairPictureWish>().Take(MostPairs)];

        PairPictureWish? Wish(PairRow pair)
        {
            var (a, b) = (corpus.FieldIndex(pair.FieldA.Id), corpus.FieldIndex(pair.FieldB.Id));
            var printed = pair.Bridging.Take(Math.Min(MostTopics, ReportLimits.Topics)).ToList();
            ImmutableArray<int> bridges = [.. printed.Select(topic => place[topic.Id])];
            ImmutableArray<int> shared = [.. pair.Common.Take(Math.Min(MostTopics - bridges.Length, ReportLimits.CommonTopics)).Select(topic => place[topic.Id])];
            return bridges.Length + shared.Length < FewestTopics ? null : new(a, b, bridges, shared, Shape.Hue(a), Shape.Hue(b)) { Reliable = [.. printed.Where(topic => topic.IsReliable).Select(topic => place[topic.Id])] };
        }
    }
}
