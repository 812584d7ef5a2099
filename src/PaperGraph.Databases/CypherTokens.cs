using System.Text.RegularExpressions;

namespace PaperGraph.Databases;

/// <summary>Cuts Cypher text into tokens, as far as its two uses need it: where a statement ends, and which words it holds.</summary>
public static partial class CypherTokens
{
    /// <summary>The tokens from an index on, without gaps.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The index of its first token.</param>
    public static IEnumerable<CypherToken> Of(string text, int from = 0)
    {
        for (var match = Token().Match(text, from); match.Success; match = match.NextMatch())
            yield return new CypherToken(KindOf(match), match.Index, match.Length, match.Groups["open"].Success);
    }

    private static CypherTokenKind KindOf(Match match) =>
        match.Groups["blank"].Success ? CypherTokenKind.Blank
        : match.Groups["word"].Success ? CypherTokenKind.Word
        : match.Groups["end"].Success ? CypherTokenKind.Semicolon
        : CypherTokenKind.Other;

    // What is no word is matched first, so that words within it are skipped. Properties (.load), labels (:Load) and parameters ($load) are no words.
    // A number ends where the engines end it: "LIMIT 1LOAD" is a number and a word. What does not end goes on to the end of the text.
    [GeneratedRegex("""
        (?<blank> \s+ | //[^\n]* | /\*.*?(\*/|(?<open>\z)) )
        | '(\\.|[^'\\])*('|(?<open>\\?\z)) | "(\\.|[^"\\])*("|(?<open>\\?\z)) | `[^`]*(`|(?<open>\z))
        | (\d+(\.\d+)?|\.\d+)([eE][+-]?\d+)?
        | \$\d+ | ((?<!\d)\.|[:$])\s*[\p{L}_]\w* | (?<word>[\p{L}_]\w*) | (?<end>;) | .
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}

/// <summary>A token of Cypher text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its index.</param>
/// <param name="Length">Its length.</param>
/// <param name="IsOpen">Whether it is a comment, a string or a quoted name that does not end.</param>
public readonly record struct CypherToken(CypherTokenKind Kind, int Start, int Length, bool IsOpen)
{
    /// <summary>The index behind it.</summary>
    public int End => Start + Length;
}

/// <summary>What a token of Cypher is.</summary>
public enum CypherTokenKind
{
    /// <summary>White space or a comment.</summary>
    Blank,

    /// <summary>A keyword, or a name that stands alone.</summary>
    Word,

    /// <summary>The end of a statement.</summary>
    Semicolon,

    /// <summary>A string, a number, a quoted name, a property, a label, a parameter, a sign.</summary>
    Other,
}
