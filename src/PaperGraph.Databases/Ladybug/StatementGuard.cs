using System.Collections.Frozen;

namespace PaperGraph.Databases.Ladybug;

/// <summary>
/// Refuses statements that reach beyond the database: a database that is open for reading only still copies to files,
/// loads files and installs extensions, which must be allowed, and leaves files in the cache at a checkpoint, which never is.
/// Works on the words outside strings, comments and quoted names.
/// </summary>
internal static class StatementGuard
{
    private const string Allow = "allow it with --allow-files";

    private static readonly FrozenSet<string> Refused = new[] { "COPY", "LOAD", "EXPORT", "IMPORT", "ATTACH", "INSTALL", "UNINSTALL", "UPDATE", "USE" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Calls = new[] { "SHOW_TABLES", "TABLE_INFO", "SHOW_CONNECTION", "SHOW_FUNCTIONS", "SHOW_INDEXES", "DB_VERSION", "STATS_INFO" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes sure that a statement does no more than it may.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="files">Whether it may touch files, extensions and settings.</param>
    /// <exception cref="DatabaseException">It holds a word that goes beyond that.</exception>
    public static void Check(string statement, FileStatements files = FileStatements.Refused)
    {
        var words = CypherTokens.Of(statement).Where(token => token.Kind == CypherTokenKind.Word).Select(token => statement[token.Start..token.End]).ToList();
        if (words.Exists(IsCheckpoint))
            throw new DatabaseException("CHECKPOINT is not allowed, since the graph is open for reading only; a name of this kind must stand in backticks.");
        if (files == FileStatements.Allowed) return;
        for (var i = 0; i < words.Count; i++)
        {
            if (Refused.Contains(words[i]))
                throw new DatabaseException($"{words[i].ToUpperInvariant()} is not allowed here, since it touches files, extensions or settings; {Allow}, and put a name of this kind in backticks.");
            if (words[i].Equals("CALL", StringComparison.OrdinalIgnoreCase) && !(i + 1 < words.Count && Calls.Contains(words[i + 1])))
                throw new DatabaseException($"Only these may be called on the embedded database: {string.Join(", ", Calls.Order().Select(name => name.ToLowerInvariant()))}; {Allow}.");
        }
    }

    private static bool IsCheckpoint(string word) => word.Equals("CHECKPOINT", StringComparison.OrdinalIgnoreCase);
}
