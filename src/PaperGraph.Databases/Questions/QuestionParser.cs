using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PaperGraph.Databases.Questions;

/// <summary>Reads a file of <c>cypher/explore</c>: a head of comments, each <c>// key: value</c>, then one statement.</summary>
internal static partial class QuestionParser
{
    /// <summary>Reads one file.</summary>
    /// <exception cref="FormatException">The head or the statement is not as it should be.</exception>
    public static NamedQuestion Parse(string name, string text)
    {
        var lines = text.Split('\n');
        var head = lines.TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal)).Select(line => HeadLine(name, line)).ToList();
        var statement = string.Join('\n', lines.Skip(head.Count)).Trim();
        if (statement.Length == 0) throw new FormatException($"{name}: there is no statement after the head.");
        return new NamedQuestion(name, Only(name, head, "title"), Only(name, head, "answers"),
            [.. head.Where(line => line.Key == "param").Select(line => Parameter(name, line.Value))],
            Only(name, head, "example"), statement);
    }

    private static (string Key, string Value) HeadLine(string name, string line)
    {
        var match = KeyAndValue().Match(line);
        return match.Success
            ? (match.Groups["key"].Value, match.Groups["value"].Value)
            : throw new FormatException($"{name}: '{line}' is none of // title:, // answers:, // param:, // example:.");
    }

    private static string Only(string name, List<(string Key, string Value)> head, string key) =>
        head.Where(line => line.Key == key).ToImmutableArray() is [var line]
            ? line.Value
            : throw new FormatException($"{name}: the head needs exactly one line // {key}:.");

    private static QuestionParameter Parameter(string name, string declaration)
    {
        var match = Declaration().Match(declaration);
        if (!match.Success || !Enum.TryParse<QuestionParameterType>(match.Groups["type"].Value, ignoreCase: true, out var type))
            throw new FormatException($"{name}: '{declaration}' is not of the form: name text|integer|number = default — explanation.");
        var parameter = new QuestionParameter(match.Groups["name"].Value, type, null, match.Groups["explanation"].Value);
        if (!match.Groups["default"].Success) return parameter;
        return parameter.TryParse(match.Groups["default"].Value, out var value)
            ? parameter with { Default = value }
            : throw new FormatException($"{name}: the default in '{declaration}' is no {type}.");
    }

    [GeneratedRegex("^// (?<key>title|answers|param|example): (?<value>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex KeyAndValue();

    [GeneratedRegex("^(?<name>[a-z][A-Za-z]*) (?<type>[a-z]+)( = (?<default>.+?))? — (?<explanation>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();
}
