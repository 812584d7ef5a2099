namespace PaperGraph.Linking.Topics;

/// <summary>How often tags are listed, late in a list, in which field, and where they are mentioned, over the labelled papers.</summary>
internal sealed class TagCounts
{
    private const double Smoothing = 0.3;
    private const double ReliabilityPrior = 0.4;
    private const double ReliabilityWeight = 2;

    private readonly int[] listed;
    private readonly int[] late;
    private readonly int[] mentioned;
    private readonly int[] confirmed;
    private readonly int[,] inField;
    private readonly int[] fields;
    private readonly int papers;

    /// <summary>Counts. O(labels + mentions).</summary>
    public TagCounts(TopicCorpus corpus, int[] labelled)
    {
        papers = labelled.Length;
        var tags = corpus.Tags.Length;
        (listed, late, mentioned, confirmed) = (new int[tags], new int[tags], new int[tags], new int[tags]);
        (fields, inField) = (new int[corpus.FieldCount], new int[tags, corpus.FieldCount]);
        foreach (var paper in labelled)
        {
            var field = corpus.Fields[paper];
            if (field >= 0) fields[field]++;
            var names = corpus.Listed[paper];
            foreach (var (tag, position) in names)
            {
                listed[tag]++;
                if (2 * position > names.Length + 1) late[tag]++;
                if (field >= 0) inField[tag, field]++;
            }
            foreach (var mention in corpus.Mentions[paper])
            {
                mentioned[mention.Tag]++;
                if (names.Any(name => name.Tag == mention.Tag)) confirmed[mention.Tag]++;
            }
        }
    }

    /// <summary>Labelled papers that list the tag.</summary>
    public int Listed(int tag) => listed[tag];

    /// <summary>ln of the share of papers that list the tag, without <paramref name="own"/> of them.</summary>
    public double LogShare(int tag, int own) => Math.Log((listed[tag] - own + Smoothing) / papers);

    /// <summary>Share of the lists with the tag that have it in their second half; lists that are cut hide such tags more often.</summary>
    public double Lateness(int tag) => (late[tag] + 2) / (listed[tag] + 4.0);

    /// <summary>ln of the share of the field's papers that list the tag; of all papers where the field is unknown.</summary>
    public double LogShareInField(int tag, int field, int own) => field < 0 ? LogShare(tag, own) : Math.Log((inField[tag, field] - own + Smoothing) / (fields[field] + 1));

    /// <summary>Share of the papers which mention the tag that list it too, drawn towards <see cref="ReliabilityPrior"/> when there are few.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="leaveOut">Whether one of the papers that mention it does not count.</param>
    /// <param name="own">1 when that paper lists the tag, else 0.</param>
    public double Reliability(int tag, bool leaveOut, int own) =>
        (confirmed[tag] - (leaveOut ? own : 0) + ReliabilityPrior * ReliabilityWeight) / (mentioned[tag] - (leaveOut ? 1 : 0) + ReliabilityWeight);

    /// <summary>Papers which mention the tag, and those of them that list it.</summary>
    public (int Mentioned, int Confirmed) Mentions(int tag) => (mentioned[tag], confirmed[tag]);
}
