using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PaperGraph.Databases.Neo4jHttp.Push;

/// <summary>
/// Neo4j cannot hold a text of more than a page in a range index. It finds out when the transaction ends, and after LOAD CSV the
/// failed transaction may go on holding its locks, so that everything later waits for it: such a row must not be sent.
/// </summary>
internal static partial class IndexLimit
{
    /// <summary>The longest text of a range index in UTF-8, measured on Neo4j 5.26: one byte more is refused.</summary>
    public const int LongestText = 8_164;

    /// <summary>The properties of a label that the schema puts into range indexes, its key among them.</summary>
    public static ImmutableArray<string> PropertiesOf(string label) =>
        [.. GraphStatements.BeforeData.SelectMany(statement => Indexed().Matches(statement)).Where(match => match.Groups["label"].Value == label).Select(match => match.Groups["property"].Value)];

    /// <summary>Lets rows through as long as they can be indexed.</summary>
    /// <exception cref="DatabaseException">A text is too long.</exception>
    public static IEnumerable<object?[]> Check(PushTable table, IEnumerable<object?[]> rows)
    {
        foreach (var row in rows)
        {
            foreach (var column in table.IndexedColumns)
                if (row[column] is string text && text.Length > LongestText / 3 && Encoding.UTF8.GetByteCount(text) is var bytes and > LongestText)
                    throw new DatabaseException(string.Create(CultureInfo.InvariantCulture,
                        $"{table.Name}: the {table.Columns[column]} that begins with '{text[..40]}' has {bytes:N0} bytes, and Neo4j can index {LongestText:N0}; shorten it in the input, build the folder again and push it again."));
            yield return row;
        }
    }

    [GeneratedRegex(@"FOR \(n:(?<label>\w+)\) (REQUIRE|ON) \(?n\.(?<property>\w+)")]
    private static partial Regex Indexed();
}
