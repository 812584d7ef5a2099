using PaperGraph.Linking.Names;

namespace PaperGraph.Linking.Corrections;

/// <summary>Finds what a misspelt name may have meant.</summary>
public static class NearestName
{
    /// <summary>So many letters of a name may differ, per edit.</summary>
    private const int LettersPerEdit = 4;

    /// <summary>The known name with the fewest edits, ordinally first among equals; null when none is close.</summary>
    /// <remarks>Optimal string alignment distance on the folded names, at most one edit in four letters. O(n·m) per name.</remarks>
    public static string? Find(string name, IEnumerable<string> known)
    {
        var folded = Slug.Of(name);
        var most = Math.Max(1, folded.Length / LettersPerEdit);
        return known
            .Select(candidate => (Name: candidate, Folded: Slug.Of(candidate)))
            .Where(candidate => Math.Abs(candidate.Folded.Length - folded.Length) <= most)
            .Select(candidate => (candidate.Name, Edits: Distance(folded, candidate.Folded)))
            .Where(candidate => candidate.Edits <= most)
            .OrderBy(candidate => candidate.Edits).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    private static int Distance(string a, string b)
    {
        var (earlier, previous, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                current[j] = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                if (swapped) current[j] = Math.Min(current[j], earlier[j - 2] + 1);
            }
            (earlier, previous, current) = (previous, current, earlier);
        }
        return previous[b.Length];
    }
}
