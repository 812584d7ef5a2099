using System.Collections.Frozen;

namespace PaperGraph.Linking.Tags;

/// <summary>Words that join the words on both sides of them, and end phrases in running text.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> Words =
        ["a", "an", "and", "as", "at", "between", "by", "for", "from", "in", "into", "of", "on", "or", "over", "per", "than", "the", "to", "under", "using", "versus", "via", "vs", "vs.", "with", "without"];

    /// <summary>Whether a lower-case word is one of them.</summary>
    public static bool Contains(string word) => Words.Contains(word);
}
