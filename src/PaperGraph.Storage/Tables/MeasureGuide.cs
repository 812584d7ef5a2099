using System.Collections.Immutable;

namespace PaperGraph.Storage.Tables;

/// <summary>What the measures mean, read from docs/measures.md, so that the documentation, the command line and the site say the same.</summary>
public static class MeasureGuide
{
    private const string Heading = "### ";

    private static readonly Lazy<ImmutableArray<Measure>> All = new(Read);

    /// <summary>All measures, in the order of the document.</summary>
    public static ImmutableArray<Measure> Measures => All.Value;

    /// <summary>The measure of a name, whatever its case; null when there is none.</summary>
    public static Measure? Find(string name) => Measures.FirstOrDefault(measure => string.Equals(measure.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>One sentence on what a measure says.</summary>
    /// <exception cref="InvalidOperationException">The document has no such measure.</exception>
    public static string Meaning(string name) => Measures.First(measure => measure.Name == name).Meaning;

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
public sealed record Measure(string Name, string Meaning, string Text);
