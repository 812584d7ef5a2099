using PaperGraph.Extraction.Text;
using PaperGraph.Linking.Names;

namespace PaperGraph.Linking.Corrections;

/// <summary>Finds what a misspelt name may have meant.</summary>
internal static class NearestName
{
    /// <summary>So many letters of a name may differ, per edit.</summary>
    private const int LettersPerEdit = 4;

    /// <summary>The known name with the fewest edits, ordinally first among equals; null when none is close.</summary>
    /// <remarks><see cref="WordDistance"/> on the folded names, at most one edit in four letters. O(n·m) per name.</remarks>
    public static string? Find(string name, IEnumerable<string> known)
    {
        var folded = Slug.Of(name);
        var most = Math.Max(1, folded.Length / LettersPerEdit);
        return known
            .Select(candidate => (Name: candidate, Folded: Slug.Of(candidate)))
            .Where(candidate => Math.Abs(candidate.Folded.Length - folded.Length) <= most)
            .Select(candidate => (candidate.Name, Edits: WordDistance.Of(folded, candidate.Folded)))
            .Where(candidate => candidate.Edits <= most)
            .OrderBy(candidate => candidate.Edits).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }
}
