using System.Collections.Frozen;
using PaperGraph.Databases;

namespace PaperGraph.Cli.Shell;

/// <summary>What the shell knows of Cypher's text: where a statement ends, which words begin one.</summary>
internal static class CypherText
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
        foreach (var token in CypherTokens.Of(text, from))
            if (token.Kind == CypherTokenKind.Semicolon) return token.Start;
        return -1;
    }

    /// <summary>Where white space and comments end; the length of the text when there is nothing else, -1 in a comment that does not end.</summary>
    internal static int SkipBlank(string text, int from)
    {
        foreach (var token in CypherTokens.Of(text, from))
        {
            if (token.Kind != CypherTokenKind.Blank) return token.Start;
            if (token.IsOpen) return -1;
        }
        return text.Length;
    }
}
