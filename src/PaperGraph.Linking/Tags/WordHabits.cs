using System.Globalization;

namespace PaperGraph.Linking.Tags;

/// <summary>How words of tag lines are used in running text: whether phrases start and end with them.</summary>
/// <remarks>
/// A noun such as "network" often stands before a break (a sign, a function word, a word that is never in tags), an
/// adjective such as "neural" rarely does. The shares of its places before and after a break, smoothed by those of all words, are
/// rounded to quarters. O(total length of the texts).
/// </remarks>
internal sealed class WordHabits
{
    private const double Smoothing = 2;
    private const int Steps = 4;

    private readonly RunningText text;
    private readonly double[] places;
    private readonly double[] starts;
    private readonly double[] ends;
    private readonly double startShare;
    private readonly double endShare;

    /// <summary>Counts how the words are used.</summary>
    public WordHabits(RunningText text)
    {
        this.text = text;
        (places, starts, ends) = (new double[text.WordCount], new double[text.WordCount], new double[text.WordCount]);
        foreach (var tokens in text.Texts)
        {
            for (var i = 0; i < tokens.Length; i++)
            {
                if (tokens[i] < 0) continue;
                places[tokens[i]]++;
                if (i == 0 || text.IsBreak(tokens[i - 1])) starts[tokens[i]]++;
                if (text.IsBreak(tokens[i + 1])) ends[tokens[i]]++;
            }
        }
        var all = places.Sum() + 2;
        (startShare, endShare) = ((starts.Sum() + 1) / all, (ends.Sum() + 1) / all);
    }

    /// <summary>A name for the way in which a word is used; words that are used alike share it.</summary>
    public string Of(string word)
    {
        var start = Step(starts, text.First(word), startShare);
        var end = Step(ends, text.Last(word), endShare);
        return string.Create(CultureInfo.InvariantCulture, $"{start} {end}");
    }

    private int Step(double[] events, int word, double share)
    {
        var smoothed = word < 0 ? share : (events[word] + Smoothing * share) / (places[word] + Smoothing);
        return Math.Min((int)(smoothed * Steps), Steps - 1);
    }
}
