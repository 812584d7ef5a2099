using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PaperGraph.Cli.Commands;
using PaperGraph.Cli.Shell.Editing;
using PaperGraph.Cli.Tables;
using PaperGraph.Databases.Questions;
using PaperGraph.Storage.Tables;

namespace PaperGraph.Cli.Shell;

/// <summary>Finds what may stand before the cursor: the graph's labels, types and properties, questions and their parameters, commands, Cypher's words.</summary>
/// <param name="parameters">The names that <c>:param</c> has set.</param>
internal sealed partial class ShellCompleter(Func<IEnumerable<string>> parameters)
{
    private static readonly ImmutableArray<string> Keywords =
    [
        "MATCH", "OPTIONAL MATCH", "WHERE", "RETURN", "WITH", "UNWIND", "CALL", "UNION", "DISTINCT", "ORDER BY", "DESC", "ASC", "SKIP", "LIMIT", "AS", "AND", "OR", "XOR", "NOT", "IN",
        "IS NULL", "IS NOT NULL", "STARTS WITH", "ENDS WITH", "CONTAINS", "EXISTS", "COUNT", "CASE", "WHEN", "THEN", "ELSE", "END", "TRUE", "FALSE", "NULL", "EXPLAIN", "PROFILE",
        "count(", "collect(", "sum(", "avg(", "min(", "max(", "toLower(", "toUpper(", "size(", "coalesce(", "length(", "nodes(", "abs(", "round(", "shortestPath(", "allShortestPaths(",
    ];

    private static readonly ImmutableArray<string> Labels = [.. GraphSchema.Nodes.Select(table => table.Label)];
    private static readonly ImmutableArray<string> Types = [.. GraphSchema.Relationships.Select(table => table.Type).Distinct()];
    private static readonly ImmutableArray<string> Questions = [.. NamedQuestions.All.Select(question => question.Name)];

    /// <summary>What may stand before the cursor.</summary>
    internal Completion Complete(string text, int cursor)
    {
        var before = text[..cursor];
        var lineStart = before.LastIndexOf('\n') + 1;
        var isFresh = InputParser.Parse(before[..lineStart], 1, isAll: false).Rest.Trim().Length == 0;
        var line = before[lineStart..];
        if (isFresh)
        {
            var trimmed = line.TrimStart();
            var word = FirstWord().Match(trimmed);
            if (trimmed.StartsWith(':')) return Command(before, trimmed);
            if (word.Success && NamedQuestions.TryFind(word.Value) is { } question && word.Length < trimmed.Length)
                return Matching(before, LastWord().Match(before).Value, question.Parameters.Select(parameter => parameter.Name + "="));
            if (trimmed.Length == 0) return new Completion(cursor, [.. Questions.Concat(ShellCommands.Names)]);
            if (word.Success && word.Length == trimmed.Length) return Matching(before, trimmed, Questions.Concat(Keywords));
        }
        return Cypher(before, text);
    }

    private static Completion Command(string before, string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0) return Matching(before, line, ShellCommands.Names);
        IEnumerable<string> arguments = line[..space] switch
        {
            ":question" => Questions,
            ":format" => Enum.GetValues<ResultFormat>().Select(Choices.Name),
            ":param" => NamedQuestions.All.SelectMany(question => question.Parameters).Select(parameter => parameter.Name).Append("clear").Distinct().Order(StringComparer.Ordinal),
            _ => [],
        };
        return line.IndexOf(' ', space + 1) < 0 ? Matching(before, line[(space + 1)..], arguments) : new Completion(before.Length, []);
    }

    private Completion Cypher(string before, string text)
    {
        var word = Identifier().Match(before).Value;
        var ahead = before[..^word.Length];
        var sign = ahead.Length == 0 ? ' ' : ahead[^1];
        if (sign == '$') return Matching(before, word, parameters());
        if (sign == '.') return Matching(before, word, PropertiesOf(Identifier().Match(ahead[..^1]).Value, text));
        var bracket = OpenBracket(ahead);
        if (sign is ':' or '|' or '&') return Matching(before, word, bracket == '[' ? Types : bracket == '(' ? Labels : Labels.Concat(Types));
        if (bracket == '{' && word.Length > 0 && PatternBeforeMap().Match(ahead) is { Success: true } pattern) return Matching(before, word, Properties(pattern.Groups["name"].Value));
        return word.Length == 0 ? new Completion(before.Length, []) : Matching(before, word, Keywords);
    }

    private static Completion Matching(string before, string word, IEnumerable<string> candidates)
        => new(before.Length - word.Length, [.. candidates.Where(candidate => candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase))]);

    /// <summary>The properties of what a variable stands for; of everything where the text does not tell.</summary>
    private static IEnumerable<string> PropertiesOf(string variable, string text)
    {
        var names = Declarations().Matches(text).Where(match => match.Groups["variable"].Value == variable).SelectMany(match => Properties(match.Groups["name"].Value)).Distinct().ToArray();
        return names.Length > 0 ? names : Labels.Concat(Types).SelectMany(Properties).Distinct().Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Properties(string name) =>
    [
        .. GraphSchema.Nodes.Where(table => table.Label == name).SelectMany(table => table.Properties.Select(property => property.Name).Prepend(table.Key)),
        .. GraphSchema.Relationships.Where(table => table.Type == name).SelectMany(table => table.Properties.Select(property => property.Name)),
    ];

    /// <summary>The innermost bracket that is still open, or a space.</summary>
    private static char OpenBracket(string text)
    {
        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] is ')' or ']' or '}') depth++;
            else if (text[i] is '(' or '[' or '{' && depth-- == 0) return text[i];
        }
        return ' ';
    }

    [GeneratedRegex(@"^[\w-]+", RegexOptions.CultureInvariant)]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"\S*$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex LastWord();

    [GeneratedRegex(@"\w*$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Identifier();

    [GeneratedRegex(@"[(\[]\s*(?<variable>\w+)\s*:\s*(?<name>\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Declarations();

    [GeneratedRegex(@":\s*(?<name>\w+)\s*\{[^{}]*$", RegexOptions.CultureInvariant)]
    private static partial Regex PatternBeforeMap();
}
