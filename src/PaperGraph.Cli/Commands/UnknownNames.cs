using System.Globalization;
using PaperGraph.Databases;
using PaperGraph.Databases.Questions;
using PaperGraph.Extraction.Recipes;

namespace PaperGraph.Cli.Commands;

/// <summary>Why a named question found nothing: it may name a field, a topic or an author that the graph does not have.</summary>
internal static class UnknownNames
{
    /// <summary>Among how many names that begin alike, those with most papers, the one that was meant is looked for.</summary>
    private const int Candidates = 5_000;

    private static readonly Dictionary<string, (string Label, string Noun)> Named = new(StringComparer.Ordinal)
    {
        ["field"] = ("Field", "field"),
        ["topic"] = ("Tag", "topic"),
        ["author"] = ("Author", "author"),
    };

    /// <summary>A sentence for every name in the question's parameters that is not in the graph, with the one that may have been meant.</summary>
    /// <param name="ask">Runs a statement on the database that was asked.</param>
    /// <param name="question">The question.</param>
    /// <param name="values">The values of its parameters.</param>
    internal static async Task<List<string>> ExplainAsync(Func<string, IReadOnlyDictionary<string, object?>, Task<QueryResult>> ask, NamedQuestion question, IReadOnlyDictionary<string, object?> values)
    {
        var sentences = new List<string>();
        foreach (var parameter in question.Parameters)
        {
            if (values[parameter.Name] is not string name || !Named.TryGetValue(parameter.Name.TrimEnd('A', 'B'), out var kind)) continue;
            var known = await ask($"MATCH (n:{kind.Label}) WHERE toLower(n.name) = toLower($name) RETURN n.name LIMIT 1", new Dictionary<string, object?> { ["name"] = name });
            if (known.Rows.IsEmpty) sentences.Add($"The graph has no {kind.Noun} '{name}'.{await MeantAsync(ask, kind.Label, name)}");
        }
        return sentences;
    }

    private static async Task<string> MeantAsync(Func<string, IReadOnlyDictionary<string, object?>, Task<QueryResult>> ask, string label, string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0) return "";
        var alias = label != "Tag" ? null : await ask("MATCH (n:Tag) WHERE $name IN n.aliases RETURN n.name LIMIT 1", new Dictionary<string, object?> { ["name"] = name });
        if (alias?.Rows is [[string main]]) return $" That is another name of \"{main}\".";
        var found = await ask(
            string.Create(CultureInfo.InvariantCulture, $"MATCH (n:{label}) WHERE toLower(n.name) STARTS WITH toLower($start) OR toLower(n.name) CONTAINS toLower($last) RETURN n.name AS name ORDER BY n.papers DESC, name LIMIT {Candidates}"),
            new Dictionary<string, object?> { ["start"] = words[0][..1], ["last"] = words[^1] });
        string[] names = [.. found.Rows.Select(row => row[0]).OfType<string>()];
        if (Suggestion.For(name, names) is { Length: > 0 } meant) return meant;
        return names.FirstOrDefault(candidate => candidate.Contains(name, StringComparison.OrdinalIgnoreCase)) is { } part ? $" Did you mean \"{part}\"?" : "";
    }
}
