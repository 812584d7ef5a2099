using System.Globalization;
using System.Text.RegularExpressions;

namespace PaperGraph.Databases.Questions;

/// <summary>Reads parameters from texts of the form <c>name=value</c>.</summary>
public static partial class QueryParameters
{
    /// <summary>The option that sets a parameter on the command line, with the space after it.</summary>
    public const string Option = "--param ";

    /// <summary>Reads parameters of a statement that does not declare types.</summary>
    /// <param name="assignments">Texts of the form <c>name=value</c>.</param>
    /// <returns>Per name the text in double quotes or an arXiv identifier as text; a <see cref="long"/> or <see cref="double"/> where the text is a number, a <see cref="bool"/> for <c>true</c> and <c>false</c>, else the text.</returns>
    /// <exception cref="QuestionException">A text has no name or no equals sign, or a name is given twice.</exception>
    public static IReadOnlyDictionary<string, object?> Infer(IEnumerable<string> assignments)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, text) in Split(assignments))
            values[name] = Quoted(text) ?? ArxivId(text) ?? Integer(text) ?? Number(text) ?? Flag(text) ?? text;
        return values;
    }

    /// <summary>A text in double quotes is a text, whatever it looks like.</summary>
    private static string? Quoted(string text) => text.Length >= 2 && text[0] == '"' && text[^1] == '"' ? text[1..^1] : null;

    /// <summary>An arXiv identifier looks like a number and would lose its last zero as one.</summary>
    private static string? ArxivId(string text) => ArxivIdPattern().IsMatch(text) ? text : null;

    [GeneratedRegex(@"^\d{4}\.\d{4,5}$")]
    private static partial Regex ArxivIdPattern();

    internal static IEnumerable<(string Name, string Text)> Split(IEnumerable<string> assignments, string option = Option)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var assignment in assignments)
        {
            var equals = assignment.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1) throw new QuestionException($"'{assignment}' is no parameter; write {option}\"name=value\".");
            var name = assignment[..equals].Trim();
            if (!names.Add(name)) throw new QuestionException($"'{name}' is given twice; give it one value.");
            yield return (name, assignment[(equals + 1)..].Trim());
        }
    }

    internal static object? Integer(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    internal static object? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;

    private static object? Flag(string text) => text switch { "true" => true, "false" => false, _ => null };
}
