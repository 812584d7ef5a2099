using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace PaperGraph.Databases.Ladybug;

/// <summary>
/// Refuses statements that reach beyond the database: a database that is open for reading only still copies to files,
/// loads files and installs extensions. Works on the words outside strings, comments and quoted names.
/// </summary>
internal static partial class StatementGuard
{
    private static readonly FrozenSet<string> Refused = new[] { "COPY", "LOAD", "EXPORT", "IMPORT", "ATTACH", "INSTALL", "UNINSTALL", "UPDATE", "USE" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Calls = new[] { "SHOW_TABLES", "TABLE_INFO", "SHOW_CONNECTION", "SHOW_FUNCTIONS", "SHOW_INDEXES", "DB_VERSION", "STATS_INFO" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes sure that a statement only reads the graph.</summary>
    /// <exception cref="DatabaseException">It holds a word that touches files, extensions or settings.</exception>
    public static void Check(string statement)
    {
        var words = Tokens().Matches(statement).Where(token => token.Groups["word"].Success).Select(token => token.Value).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            if (Refused.Contains(words[i]))
                throw new DatabaseException($"{words[i].ToUpperInvariant()} is not allowed here, since it touches files, extensions or settings; a name of this kind must stand in backticks.");
            if (words[i].Equals("CALL", StringComparison.OrdinalIgnoreCase) && !(i + 1 < words.Count && Calls.Contains(words[i + 1])))
                throw new DatabaseException($"Only these may be called on the embedded database: {string.Join(", ", Calls.Order().Select(name => name.ToLowerInvariant()))}.");
        }
    }

    // What is no word is matched first, so that words within it are skipped. Properties (.load), labels (:Load) and parameters ($load) are no words here.
    [GeneratedRegex("""
        //[^\n]* | /\*.*?(\*/|$) | '(\\.|[^'\\])*('|$) | "(\\.|[^"\\])*("|$) | `[^`]*(`|$) | ((?<!\d)\.|[:$])\s*\w+ | (?<word>\w+)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Tokens();
}
