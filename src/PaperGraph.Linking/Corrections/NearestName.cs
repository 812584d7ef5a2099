using PaperGraph.Extraction.Text;
using PaperGraph.Linking.Names;

namespace PaperGraph.Linking.Corrections;

/// <summary>Finds what misspelt names may have meant.</summary>
internal sealed class NearestName
{
    /// <summary>So many letters of a name may differ, per edit.</summary>
    private const int LettersPerEdit = 4;

    /// <summary>A name of so many letters may also be the beginning of a longer one, as a title without its end.</summary>
    private const int FewestLettersOfBeginning = 20;

    private readonly (string Name, string Folded)[] known;
    private readonly ILookup<int, (string Name, string Folded)> byLength;

    /// <summary>Takes the names that there are.</summary>
    public NearestName(IEnumerable<string> names)
    {
        known = [.. names.Select(name => (name, Fold(name)))];
        byLength = known.ToLookup(candidate => candidate.Folded.Length);
    }

    /// <summary>The known name with the fewest edits, ordinally first among equals; else the one that begins most like it; null when none is close.</summary>
    /// <remarks>
    /// <see cref="WordDistance"/> on the folded names, at most one edit in four letters, in eight of a beginning. O(n·m) per name of which the letters,
    /// whatever their order, do not rule that out.
    /// </remarks>
    public string? Find(string name)
    {
        var folded = Fold(name);
        var most = Math.Max(1, folded.Length / LettersPerEdit);
        var letters = new LetterCounts(folded);
        var whole = Best(Enumerable.Range(folded.Length - most, (2 * most) + 1).SelectMany(length => byLength[length])
            .Where(candidate => Math.Max(folded.Length, candidate.Folded.Length) - letters.InCommon(candidate.Folded) <= most)
            .Select(candidate => (candidate.Name, WordDistance.Of(folded, candidate.Folded))), most);
        if (whole is not null || folded.Length < FewestLettersOfBeginning) return whole;
        return Best(known.Where(candidate => candidate.Folded.Length > folded.Length && candidate.Folded[0] == folded[0])
            .Select(candidate => (candidate.Name, Beginning: candidate.Folded[..Math.Min(candidate.Folded.Length, folded.Length + most)]))
            .Where(candidate => folded.Length - letters.InCommon(candidate.Beginning) <= most / 2)
            .Select(candidate => (candidate.Name, WordDistance.ToBeginnings(folded, candidate.Beginning).Min())), most / 2);
    }

    private static string Fold(string name) => Slug.Readable(name, int.MaxValue) is { Length: > 0 } folded ? folded : Slug.Of(name);

    private static string? Best(IEnumerable<(string Name, int Edits)> candidates, int most) => candidates
        .Where(candidate => candidate.Edits <= most)
        .OrderBy(candidate => candidate.Edits).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
        .Select(candidate => candidate.Name)
        .FirstOrDefault();

    /// <summary>How often each letter is in a folded name, which has ASCII letters, digits and hyphens only.</summary>
    private sealed class LetterCounts
    {
        private readonly int[] counts = new int[128];

        public LetterCounts(string folded)
        {
            foreach (var letter in folded) counts[letter]++;
        }

        /// <summary>How many letters another folded name has in common. Each edit adds one at most, and a swap none.</summary>
        public int InCommon(string folded)
        {
            Span<int> left = stackalloc int[counts.Length];
            counts.CopyTo(left);
            var common = 0;
            foreach (var letter in folded)
            {
                if (left[letter]-- > 0) common++;
            }
            return common;
        }
    }
}
