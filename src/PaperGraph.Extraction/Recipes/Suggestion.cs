using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Recipes;

/// <summary>Finds what was meant by a misspelt word.</summary>
public static class Suggestion
{
    /// <summary>Words the question: <c> Did you mean "tags"?</c> for a word that is near one of <paramref name="words"/>, else nothing; the first of equals.</summary>
    /// <param name="word">The word.</param>
    /// <param name="words">The words that there are.</param>
    public static string For(string word, IEnumerable<string> words)
    {
        var nearest = words.Select(candidate => (Word: candidate, Distance: WordDistance.Of(word.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .Where(candidate => candidate.Distance <= Math.Max(1, candidate.Word.Length / 3))
            .OrderBy(candidate => candidate.Distance).Select(candidate => candidate.Word).FirstOrDefault();
        return nearest is null ? "" : $" Did you mean \"{nearest}\"?";
    }
}
