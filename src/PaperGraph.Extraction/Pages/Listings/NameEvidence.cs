using System.Runtime.InteropServices;

namespace PaperGraph.Extraction.Pages.Listings;

/// <summary>Tells names from titles by the page's own words, where their looks do not.</summary>
/// <remarks>
/// The log-likelihood ratio of naive Bayes with add-α smoothing, Σ_w ln((n_w + α)/(N + αV)) − ln((t_w + α)/(T + αV)): n_w and t_w count the word w in
/// the lines of authors and of titles of cards that have both, N and T are their sums, V the number of different words. Cut at ±4, because the
/// words of a line are not independent.
/// </remarks>
internal sealed class NameEvidence
{
    private const int LeastCards = 20;
    private const float Most = 4;
    private const double Alpha = 0.1;
    private const int LongestLine = 300;

    private readonly Dictionary<string, (int Names, int Titles)> words = new(StringComparer.Ordinal);
    private int names;
    private int titles;
    private int cards;

    /// <summary>Counts the words of a page as it was read; null when too few cards have a title and authors.</summary>
    public static NameEvidence? Learn(LineCosts lines, LineReading?[] readings)
    {
        var evidence = new NameEvidence();
        var (title, authors) = (-1, -1);
        for (var i = 0; i < readings.Length; i++)
        {
            if (readings[i] is not { } reading) continue;
            if (reading.OpensCard) (title, authors) = (-1, -1);
            if (reading.Part == CardPart.Title) title = i;
            if (reading.Part == CardPart.Authors) authors = i;
            if (title < 0 || authors < 0 || reading.Part is not (CardPart.Title or CardPart.Authors)) continue;
            evidence.cards++;
            evidence.Count(lines.Lines[title].Text, isName: false);
            evidence.Count(lines.Lines[authors].Text, isName: true);
        }
        return evidence.cards < LeastCards ? null : evidence;
    }

    /// <summary>Makes the unlikely one of the two parts dearer for every short line.</summary>
    public void Apply(LineCosts lines)
    {
        for (var i = 0; i < lines.Lines.Length; i++)
        {
            if (lines.Lines[i].Text.Length >= LongestLine) continue;
            var ratio = Math.Clamp((float)Ratio(lines.Lines[i].Text), -Most, Most);
            lines.Of(i, CardPart.Title) += Math.Max(ratio, 0);
            lines.Of(i, CardPart.Authors) += Math.Max(-ratio, 0);
        }
    }

    private void Count(string line, bool isName)
    {
        foreach (var word in Words(line))
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(words, word, out _);
            if (isName) (count.Names, names) = (count.Names + 1, names + 1);
            else (count.Titles, titles) = (count.Titles + 1, titles + 1);
        }
    }

    private double Ratio(string line)
    {
        var (ratio, vocabulary) = (0.0, Alpha * words.Count);
        foreach (var word in Words(line))
        {
            if (!words.TryGetValue(word, out var count)) continue;
            ratio += Math.Log((count.Names + Alpha) / (names + vocabulary)) - Math.Log((count.Titles + Alpha) / (titles + vocabulary));
        }
        return ratio;
    }

    private static IEnumerable<string> Words(string line) => line.Split(' ').Select(word => word.Trim(',', ';', '(', ')', '.', ':')).Where(word => word.Length > 1);
}
