using System.Globalization;
using System.Text.RegularExpressions;
using PaperGraph.Databases.Questions;

namespace PaperGraph.Cli.Shell;

/// <summary>The values that <c>:param</c> has set: for statements as <c>$NAME</c>, and for the questions' parameters of the same name.</summary>
internal sealed partial class ShellParameters
{
    private readonly SortedDictionary<string, object?> values = new(StringComparer.Ordinal);

    internal IReadOnlyDictionary<string, object?> Values => values;

    internal void Clear() => values.Clear();

    /// <summary>Sets one value from <c>NAME =&gt; VALUE</c> or <c>NAME=VALUE</c>.</summary>
    /// <exception cref="UsageException">It is neither.</exception>
    internal void Set(string assignment)
    {
        var match = Assignment().Match(assignment);
        if (!match.Success) throw new UsageException($"'{assignment}' is no parameter; write :param NAME => VALUE.");
        values[match.Groups["name"].Value] = Value(match.Groups["value"].Value);
    }

    /// <summary>The assignments for a question: its own, and for the other parameters the values that are set.</summary>
    internal IEnumerable<string> For(NamedQuestion question, IReadOnlyList<string> own)
    {
        var given = own.Select(assignment => assignment.Split('=')[0].Trim()).ToHashSet(StringComparer.Ordinal);
        return own.Concat(question.Parameters
            .Where(parameter => !given.Contains(parameter.Name) && values.GetValueOrDefault(parameter.Name) is not null)
            .Select(parameter => string.Create(CultureInfo.InvariantCulture, $"{parameter.Name}={values[parameter.Name]}")));
    }

    private static object? Value(string text)
    {
        if (text == "null") return null;
        if (CypherLiteral.ReadText(text) is { } quoted) return quoted;
        if (text[0] is '[' or '{') throw new UsageException($"The value {text} is a list or a map; only texts, numbers, true, false and null can be set.");
        return QueryParameters.Infer(["value=" + text]).Single().Value;
    }

    [GeneratedRegex(@"^(?<name>[A-Za-z_]\w*)\s*(=>|=(?!>))\s*(?<value>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Assignment();
}
