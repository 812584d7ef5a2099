using PaperGraph.Model;

namespace PaperGraph.Linking.Topics;

/// <summary>Gives papers the tags that their sources do not list: known tags, and new terms where sources list none.</summary>
/// <remarks>
/// A paper with as many tags as is usual in the corpus (the median) gets no more: what its source left out is mostly left out on purpose.
/// A pure function of the graph: the same links for the same graph, for any number of threads.
/// </remarks>
internal static class TopicAssigner
{
    /// <summary>A tag is assigned when it is at least so likely.</summary>
    public const double LeastConfidence = 0.73;

    /// <summary>No paper gets more tags than this, the likeliest first.</summary>
    public const int MostPerPaper = 8;

    private const int LeastLabelled = 30;

    /// <summary>Adds links, and tags for new terms.</summary>
    /// <param name="graph">What the sources say.</param>
    public static TopicResult Assign(LiteratureGraph graph)
    {
        if (graph.Papers.IsEmpty) return new TopicResult(graph, null);
        var space = Task.Run(() => graph.TagAssignments.IsEmpty ? null : new PaperSpace(graph));
        var texts = new TopicTexts(graph.Papers);
        var mentions = TagMentions.Find(graph.Tags, texts);
        var listed = new bool[graph.Papers.Length];
        foreach (var link in graph.TagAssignments) listed[link.Paper] = true;
        var corpus = space.Result is { } points ? new TopicCorpus(graph, mentions, texts, points) : null;
        var (added, quality) = AssignKnown(corpus, listed);
        var terms = TermTags.Name(graph, texts, TermExtractor.Find(texts, Array.ConvertAll(Papers(listed, false), paper => texts.ToTermPaper(paper, graph.Papers[paper])), mentions.IsName));
        for (var i = 0; i < terms.Length; i++)
        {
            var tag = new AddedTag(graph.Tags.Length + i, Origin.Extracted, Confidence(terms[i].Term));
            foreach (var paper in terms[i].Term.Papers) added[paper] = [.. added[paper], tag];
        }
        return new TopicResult(TopicLinks.Add(graph, [.. terms.Select(term => term.Tag)], added), quality is null ? null : quality with { Extracted = terms.Length });
    }

    /// <summary>How sure it is that a term is a topic: the more papers use it, the surer, from 0.75 for three.</summary>
    private static double Confidence(FoundTerm term) => term.Papers.Count / (term.Papers.Count + 1.0);

    private static (AddedTag[][] Added, TagQuality? Quality) AssignKnown(TopicCorpus? corpus, bool[] listed)
    {
        var added = new AddedTag[listed.Length][];
        Array.Fill(added, []);
        if (corpus is null) return (added, null);
        var labelled = Papers(listed, true);
        var usual = labelled.Select(paper => corpus.Listed[paper].Length).Order().ElementAt(labelled.Length / 2);
        int[] wanting = [.. Enumerable.Range(0, added.Length).Where(paper => corpus.Listed[paper].Length < usual)];
        if (labelled.Length < LeastLabelled)
        {
            var counts = new TagCounts(corpus, labelled);
            foreach (var paper in wanting) added[paper] = MentionedTags.Of(corpus, counts, paper);
            return (added, null);
        }
        var ranker = new TagRanker(corpus, labelled, new NameOverlap(corpus));
        Parallel.ForEach(wanting, paper => added[paper] = Likely(corpus, ranker, paper));
        return (added, Quality(corpus, ranker, labelled.Length, added.Sum(tags => tags.Length)));
    }

    private static int[] Papers(bool[] listed, bool value) => [.. Enumerable.Range(0, listed.Length).Where(paper => listed[paper] == value)];

    private static AddedTag[] Likely(TopicCorpus corpus, TagRanker ranker, int paper)
    {
        var (tags, familiar) = ranker.Rank(paper);
        return [.. tags
            .Where(tag => !tag.IsListed && tag.Probability >= LeastConfidence)
            .Select(tag => new AddedTag(tag.Tag, corpus.Mentions[paper].Any(mention => mention.Tag == tag.Tag) ? Origin.Mentioned : Origin.Predicted, tag.Probability))
            .Where(tag => familiar || tag.Origin == Origin.Mentioned)
            .OrderByDescending(tag => tag.Confidence).ThenBy(tag => tag.Tag)
            .Take(MostPerPaper)];
    }

    private static TagQuality Quality(TopicCorpus corpus, TagRanker ranker, int labelled, int assigned)
    {
        var (hits, chosen, listed) = (0, 0, 0);
        for (var i = 0; i < ranker.Sample.Length; i++)
        {
            var likely = ranker.Validated[i].Where(tag => ranker.Raise(tag.Probability) >= LeastConfidence).OrderByDescending(tag => tag.Probability).ThenBy(tag => tag.Tag).Take(MostPerPaper).ToArray();
            chosen += likely.Length;
            hits += likely.Count(tag => tag.IsListed);
            listed += corpus.Listed[ranker.Sample[i]].Length;
        }
        return new TagQuality(labelled, chosen == 0 ? 0 : (double)hits / chosen, (double)hits / listed, assigned, 0);
    }
}

/// <summary>A graph with assigned tags.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="Quality">How well tags are assigned; null when too few papers have tags to learn from.</param>
internal sealed record TopicResult(LiteratureGraph Graph, TagQuality? Quality);

/// <summary>A tag that a paper gets.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Origin">How it was found.</param>
/// <param name="Confidence">How likely it is, in (0,1].</param>
internal readonly record struct AddedTag(int Tag, Origin Origin, double Confidence);
