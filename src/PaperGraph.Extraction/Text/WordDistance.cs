namespace PaperGraph.Extraction.Text;

/// <summary>How far a misspelt word is from the one that was meant.</summary>
public static class WordDistance
{
    /// <summary>
    /// Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours that turn one word into the
    /// other, no place changed twice. O(m·n). Damerau 1964, doi:10.1145/363958.363994.
    /// </summary>
    public static int Of(string a, string b) => ToBeginnings(a, b)[^1];

    /// <summary>The distances of a word from each beginning of the other one, the shortest first.</summary>
    public static int[] ToBeginnings(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (before, last, row) = (new int[b.Length + 1], Enumerable.Range(0, b.Length + 1).ToArray(), new int[b.Length + 1]);
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, last, row) = (last, row, before);
        }
        return last;
    }
}
