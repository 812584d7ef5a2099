namespace PaperGraph.Linking.Tags;

/// <summary>How likely a word starts a tag, and how likely it ends one.</summary>
/// <remarks>
/// Each probability backs off from the word to its last letters, from there to how running text uses it, to whether it has
/// a hyphen, and to all words: p_level = (n_level(event) + β·p_coarser) / (n_level + β), with n weighted counts over distinct tags.
/// </remarks>
internal sealed class WordBoundaries
{
    /// <summary>Places of a word in a tag, as flags.</summary>
    private const int First = 1, Last = 2, Places = 4;

    private readonly double backoff;

    /// <summary>Per word, the counters that it backs off through, coarsest first.</summary>
    private readonly int[][] counters;
    private readonly double[] seen;
    private readonly double[] starts;
    private readonly double[] ends;

    /// <summary>Per word how well it fits at each place when nothing is left out: computed once a round, since most tags leave out nothing.</summary>
    private readonly double[][] fits;

    /// <summary>Prepares counters for the words.</summary>
    public WordBoundaries(IReadOnlyList<string> words, TagSettings settings, WordHabits habits)
    {
        backoff = settings.Backoff;
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        counters = new int[words.Count][];
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var shape = word.Contains('-', StringComparison.Ordinal) ? "-" : "";
            string[] habit = settings.UsesHabits ? [$"habit {habits.Of(word)}"] : [];
            var suffixes = settings.SuffixLengths.Select(length => $"suffix {shape} {length} {word[^Math.Min(length, word.Length)..]}");
            string[] keys = ["all", $"shape {shape}", .. habit, .. suffixes, $"word {word}"];
            counters[i] = Array.ConvertAll(keys, key => ids.TryGetValue(key, out var id) ? id : ids[key] = ids.Count);
        }
        seen = new double[ids.Count];
        starts = new double[ids.Count];
        ends = new double[ids.Count];
        fits = [.. Enumerable.Range(0, Places).Select(_ => new double[words.Count])];
    }

    /// <summary>Forgets all counts and takes those of the given tags.</summary>
    public void Count(IEnumerable<(int[] Tag, double Weight)> tags)
    {
        Array.Clear(seen);
        Array.Clear(starts);
        Array.Clear(ends);
        foreach (var (tag, weight) in tags) Add(tag, weight);
        for (var place = 0; place < Places; place++)
        {
            for (var word = 0; word < counters.Length; word++) fits[place][word] = WordFit(word, place, 0);
        }
    }

    private void Add(int[] tag, double weight)
    {
        for (var i = 0; i < tag.Length; i++)
        {
            foreach (var counter in counters[tag[i]])
            {
                seen[counter] += weight;
                if (i == 0) starts[counter] += weight;
                if (i == tag.Length - 1) ends[counter] += weight;
            }
        }
    }

    /// <summary>
    /// How much better the places of some of a tag's words fit than chance: Π p(start or not)·p(end or not), each over its average.
    /// </summary>
    /// <param name="tag">The words.</param>
    /// <param name="from">The first of the words in question.</param>
    /// <param name="length">How many they are.</param>
    /// <param name="own">The weight that the tag itself has in the counts, to be left out.</param>
    public double Fit(int[] tag, int from, int length, double own)
    {
        var fit = 1.0;
        for (var i = from; i < from + length; i++)
        {
            var place = (i == 0 ? First : 0) | (i == tag.Length - 1 ? Last : 0);
            fit *= own > 0 ? WordFit(tag[i], place, own) : fits[place][tag[i]];
        }
        return fit;
    }

    private double WordFit(int word, int place, double own) =>
        Ratio(starts, word, own, (place & First) != 0) * Ratio(ends, word, own, (place & Last) != 0);

    private double Ratio(double[] events, int word, double own, bool happened)
    {
        var (probability, average) = (Probability(events, word, own), Share(events));
        return happened ? probability / average : (1 - probability) / (1 - average);
    }

    private double Share(double[] events) => (events[0] + 1) / (seen[0] + 2);

    private double Probability(double[] events, int word, double own)
    {
        var probability = Share(events);
        foreach (var counter in counters[word].AsSpan(1))
        {
            probability = (Math.Max(events[counter] - own, 0) + backoff * probability) / (Math.Max(seen[counter] - own, 0) + backoff);
        }
        return probability;
    }
}
