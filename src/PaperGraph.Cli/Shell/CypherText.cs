using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace PaperGraph.Cli.Shell;

/// <summary>What the shell knows of Cypher's text: where a statement ends, which words begin one.</summary>
internal static partial class CypherText
{
    /// <summary>The words that begin a statement in either engine's Cypher.</summary>
    internal static FrozenSet<string> Starts { get; } = new[]
    {
        "MATCH", "OPTIONAL", "RETURN", "WITH", "UNWIND", "CALL", "EXPLAIN", "PROFILE", "SHOW", "USE", "CYPHER",
        "CREATE", "MERGE", "INSERT", "SET", "REMOVE", "DELETE", "DETACH", "NODETACH", "FOREACH", "DROP", "ALTER", "COMMENT", "FINISH", "FILTER", "LET", "FOR",
        "COPY", "LOAD", "EXPORT", "IMPORT", "ATTACH", "INSTALL", "UNINSTALL", "FORCE", "UPDATE", "ANALYZE", "CHECKPOINT", "BEGIN", "COMMIT", "ROLLBACK",
        "GRANT", "DENY", "REVOKE", "RENAME", "TERMINATE", "START", "STOP", "ENABLE",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where the semicolon is that ends a statement: outside strings, comments and quoted names; -1 when there is none yet.</summary>
    internal static int EndOf(string text, int from)
    {
        for (var part = Parts().Match(text, from); part.Success; part = part.NextMatch())
        {
            if (part.Groups["end"].Success) return part.Index;
            if (part.Groups["open"].Success) return -1;
        }
        return -1;
    }

    /// <summary>Where white space and comments end; the length of the text when there is nothing else, -1 in a comment that does not end.</summary>
    internal static int SkipBlank(string text, int from)
    {
        var end = from + Blank().Match(text, from).Length;
        return string.CompareOrdinal(text, end, "/*", 0, 2) == 0 ? -1 : end;
    }

    // A whole string, comment or quoted name is skipped; one that only begins hides whatever follows.
    [GeneratedRegex("""
        //[^\n]* | /\*.*?\*/ | '(\\.|[^'\\])*' | "(\\.|[^"\\])*" | `[^`]*` | (?<open>/\*|['"`]) | (?<end>;)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\G(\s|//[^\n]*|/\*.*?\*/)*", RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Blank();
}
