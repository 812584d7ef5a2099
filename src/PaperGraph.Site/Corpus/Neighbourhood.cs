using System.Collections.Immutable;
using PaperGraph.Analysis;

namespace PaperGraph.Site.Corpus;

/// <summary>What topics and people are linked to, from both ends of each link, most papers in common first, ties by index.</summary>
internal sealed class Neighbourhood
{
    private readonly ImmutableArray<ImmutableArray<(int Other, CoTopicLink Link)>> topics;
    private readonly ImmutableArray<ImmutableArray<(int Other, int Papers)>> people;

    /// <summary>Sorts the links of a corpus.</summary>
    public Neighbourhood(CorpusView corpus)
    {
        var analysis = corpus.Analyzed.Analysis;
        topics = Sorted(analysis.CoTopicLinks.SelectMany(link => new[] { (link.A, (link.B, link)), (link.B, (link.A, link)) }), corpus.Tags.Length, entry => entry.Item2.Papers);
        people = Sorted(analysis.CoauthorLinks.SelectMany(link => new[] { (link.A, (link.B, link.Papers)), (link.B, (link.A, link.Papers)) }), corpus.Authors.Length, entry => entry.Item2);
    }

    /// <summary>The topics that share papers with a topic.</summary>
    public ImmutableArray<(int Other, CoTopicLink Link)> OfTopic(int tag) => topics[tag];

    /// <summary>The people who share papers with somebody.</summary>
    public ImmutableArray<(int Other, int Papers)> OfAuthor(int author) => people[author];

    private static ImmutableArray<ImmutableArray<(int Other, T Link)>> Sorted<T>(IEnumerable<(int From, (int Other, T Link) To)> ends, int count, Func<(int Other, T Link), int> papers)
    {
        var groups = ends.ToLookup(end => end.From, end => end.To);
        return [.. Enumerable.Range(0, count).Select(index => groups[index].OrderByDescending(papers).ThenBy(entry => entry.Other).ToImmutableArray())];
    }
}
