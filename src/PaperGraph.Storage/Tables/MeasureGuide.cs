using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PaperGraph.Storage.Tables;

/// <summary>What the measures mean, read from docs/measures.md, so that the documentation, the command line and the site say the same.</summary>
public static class MeasureGuide
{
    private const string Heading = "### ";

    /// <summary>What reports call measures in short.</summary>
    private static readonly FrozenDictionary<string, string> ShortNames = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["p"] = "pValue",
        ["q"] = "qValue",
        ["z"] = "zScore",
        ["team"] = "teams",
        ["ownedtopics"] = "owned topic",
        ["ownedtag"] = "owned topic",
        ["owner"] = "owned topic",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly Lazy<ImmutableArray<Measure>> All = new(Read);

    /// <summary>All measures, in the order of the document.</summary>
    public static ImmutableArray<Measure> Measures => All.Value;

    /// <summary>The measure of a name in any spelling, such as <c>pageRank</c>, <c>page-rank</c> and <c>pagerank</c>, or of its short name, such as <c>q</c>; null when there is none.</summary>
    public static Measure? Find(string name)
    {
        var wanted = Plain(ShortNames.GetValueOrDefault(Plain(name), name));
        return Measures.FirstOrDefault(measure => Plain(measure.Name) == wanted);
    }

    /// <summary>One sentence on what a measure says.</summary>
    /// <exception cref="InvalidOperationException">The document has no such measure.</exception>
    public static string Meaning(string name) => Measures.First(measure => measure.Name == name).Meaning;

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static ImmutableArray<Measure> Read()
    {
        using var stream = typeof(MeasureGuide).Assembly.GetManifestResourceStream("measures.md")
            ?? throw new InvalidOperationException("measures.md is not in the program.");
        using var reader = new StreamReader(stream);
        var measures = ImmutableArray.CreateBuilder<Measure>();
        var section = new List<string>();
        string? name = null;
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                section.Add(line);
                continue;
            }
            Finish();
            name = line.StartsWith(Heading, StringComparison.Ordinal) ? line[Heading.Length..] : null;
        }
        Finish();
        return measures.ToImmutable();

        void Finish()
        {
            if (name is not null) measures.Add(new Measure(name, section.First(line => line.Length > 0), string.Join('\n', section).Trim()));
            section.Clear();
        }
    }
}

/// <summary>A measure as docs/measures.md explains it.</summary>
/// <param name="Name">Its column in the tables.</param>
/// <param name="Meaning">One sentence on what it says.</param>
/// <param name="Text">Meaning, formula, range, how to read it, when not to trust it, source, in Markdown.</param>
public sealed partial record Measure(string Name, string Meaning, string Text)
{
    /// <summary>A text without the marks of Markdown; a link becomes its address.</summary>
    public static string Plain(string markdown) =>
        Link().Replace(markdown, "$1").Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);

    /// <summary>The text behind a part's name, such as <c>Formula</c> or <c>Range</c>, in Markdown; null when the section has no such part.</summary>
    public string? Part(string part)
    {
        var mark = $"- **{part}**: ";
        return Text.Split('\n').FirstOrDefault(line => line.StartsWith(mark, StringComparison.Ordinal))?[mark.Length..];
    }

    [GeneratedRegex(@"\[[^\]]*\]\(((?:[^()]|\([^()]*\))*)\)")]
    private static partial Regex Link();
}
