using PaperGraph.Linking.Names;

namespace PaperGraph.Linking.Corrections;

/// <summary>Finds what a misspelt name may have meant.</summary>
internal static class NearestName
{
    /// <summary>So many letters of a name may differ, per edit.</summary>
    private const int LettersPerEdit = 4;

    /// <summary>A name of so many letters may also be the beginning of a longer one, as a title without its end.</summary>
    private const int FewestLettersOfBeginning = 20;

    /// <summary>The known name with the fewest edits, ordinally first among equals; else the one that begins most like it; null when none is close.</summary>
    /// <remarks>Optimal string alignment distance on the folded names, at most one edit in four letters, in eight of a beginning. O(n·m) per name.</remarks>
    public static string? Find(string name, IEnumerable<string> known)
    {
        var folded = Fold(name);
        var most = Math.Max(1, folded.Length / LettersPerEdit);
        var candidates = known.Select(candidate => (Name: candidate, Folded: Fold(candidate))).ToArray();
        var whole = Best(candidates.Where(candidate => Math.Abs(candidate.Folded.Length - folded.Length) <= most)
            .Select(candidate => (candidate.Name, Distance(folded, candidate.Folded)[^1])), most);
        if (whole is not null || folded.Length < FewestLettersOfBeginning) return whole;
        return Best(candidates.Where(candidate => candidate.Folded.Length > folded.Length && candidate.Folded[0] == folded[0])
            .Select(candidate => (candidate.Name, Distance(folded, candidate.Folded[..Math.Min(candidate.Folded.Length, folded.Length + most)]).Min())), most / 2);
    }

    private static string Fold(string name) => Slug.Readable(name, int.MaxValue) is { Length: > 0 } folded ? folded : Slug.Of(name);

    private static string? Best(IEnumerable<(string Name, int Edits)> candidates, int most) => candidates
        .Where(candidate => candidate.Edits <= most)
        .OrderBy(candidate => candidate.Edits).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
        .Select(candidate => candidate.Name)
        .FirstOrDefault();

    /// <summary>The edits that turn a text into each beginning of another one, the shortest first.</summary>
    private static int[] Distance(string a, string b)
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
        return previous;
    }
}
