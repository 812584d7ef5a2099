using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PaperGraph.Cli.Shell;

/// <summary>
/// Cuts text into what the shell is asked to do: a command is a line that begins with a colon, a question a line whose first word begins no
/// Cypher statement, a statement goes on to its semicolon.
/// </summary>
internal static partial class InputParser
{
    /// <summary>Cuts off the front what is complete.</summary>
    /// <param name="text">The text; its last line is whole.</param>
    /// <param name="firstLine">The number of its first line.</param>
    /// <param name="isAll">Whether nothing follows, so that a statement needs no semicolon any more.</param>
    internal static ParsedInputs Parse(string text, int firstLine, bool isAll)
    {
        var inputs = ImmutableArray.CreateBuilder<ShellInput>();
        var at = 0;
        while (true)
        {
            var start = CypherText.SkipBlank(text, at);
            if (start < 0 && !isAll) return new ParsedInputs(inputs.ToImmutable(), text[at..], LineAt(at));
            if (start < 0 || start == text.Length) return new ParsedInputs(inputs.ToImmutable(), "", LineAt(text.Length));
            if (IsStatement(text, start))
            {
                var end = CypherText.EndOf(text, start);
                if (end < 0 && !isAll) return new ParsedInputs(inputs.ToImmutable(), text[start..], LineAt(start));
                if (end < 0) end = text.Length;
                if (text[start..end].Trim() is { Length: > 0 } statement) inputs.Add(new StatementInput(LineAt(start), statement));
                at = Math.Min(end + 1, text.Length);
            }
            else
            {
                var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
                inputs.Add(Line(text[start..end].TrimEnd().TrimEnd(';').TrimEnd(), LineAt(start)));
                at = end;
            }
        }

        int LineAt(int index) => firstLine + text.AsSpan(0, index).Count('\n');
    }

    private static bool IsStatement(string text, int start)
        => text[start] != ':' && FirstWord().Match(text, start) is var word && (word.Length == 0 || CypherText.Starts.Contains(word.Value));

    private static ShellInput Line(string line, int number)
    {
        if (line[0] != ':') return Question(line, number);
        var space = line.AsSpan().IndexOfAny(' ', '\t');
        return space < 0 ? new CommandInput(number, line, "") : new CommandInput(number, line[..space], line[space..].Trim());
    }

    /// <summary>A word without an equals sign goes on with the value before it: <c>topic=dark matter</c> needs no quotes.</summary>
    private static QuestionInput Question(string line, int number)
    {
        var words = Words().Matches(line).Select(word => word.Groups["name"].Value + (word.Groups["text"].Success ? Unescape(word.Groups["text"].Value) : word.Groups["bare"].Value)).ToList();
        var assignments = new List<string>();
        foreach (var word in words.Skip(1))
        {
            if (assignments.Count > 0 && !word.Contains('=', StringComparison.Ordinal)) assignments[^1] += " " + word;
            else assignments.Add(word);
        }
        return new QuestionInput(number, words[0], [.. assignments]);
    }

    private static string Unescape(string quoted) => Escape().Replace(quoted, "$1");

    [GeneratedRegex(@"\G\w[\w-]*", RegexOptions.CultureInvariant)]
    private static partial Regex FirstWord();

    // name="a value", name='a value', "name=a value", or anything up to the next space.
    [GeneratedRegex("""
        (?<name>\w+=)?(?:"(?<text>(?:\\.|[^"\\])*)"|'(?<text>(?:\\.|[^'\\])*)')(?=\s|$)|(?<bare>\S+)
        """, RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escape();
}

/// <summary>What was cut off the front of a text.</summary>
/// <param name="Inputs">What is complete, in order.</param>
/// <param name="Rest">The beginning of something that is not complete yet; empty when there is none.</param>
/// <param name="RestLine">The line on which the rest begins.</param>
internal sealed record ParsedInputs(ImmutableArray<ShellInput> Inputs, string Rest, int RestLine);
