namespace PaperGraph.Extraction.Recipes;

/// <summary>Finds what was meant by a misspelt word.</summary>
internal static class Spelling
{
    /// <summary><c> Did you mean "tags"?</c> for a word that is near one of <paramref name="words"/>, else nothing; the first of equals.</summary>
    public static string Suggest(string word, IEnumerable<string> words)
    {
        var nearest = words.Select(candidate => (Word: candidate, Distance: Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .Where(candidate => candidate.Distance <= Math.Max(1, candidate.Word.Length / 3))
            .OrderBy(candidate => candidate.Distance).Select(candidate => candidate.Word).FirstOrDefault();
        return nearest is null ? "" : $" Did you mean \"{nearest}\"?";
    }

    /// <summary>
    /// Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours that turn one word into the
    /// other, no place changed twice. O(m·n). Damerau 1964, doi:10.1145/363958.363994.
    /// </summary>
    internal static int Distance(string a, string b)
    {
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
        return last[b.Length];
    }
}
