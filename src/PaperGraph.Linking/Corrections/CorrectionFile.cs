using System.Collections.Immutable;
using PaperGraph.Extraction;

namespace PaperGraph.Linking.Corrections;

/// <summary>Reads files of corrections: <c>corrections.yaml</c>, or a thesaurus as VOSviewer has it.</summary>
public static class CorrectionFile
{
    /// <summary>Corrections nest five levels deep at most.</summary>
    private const int MostDepth = 16;

    /// <summary>Reads a file; its first line tells which of the two it is.</summary>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="text">The whole file.</param>
    /// <exception cref="CorrectionException">The file is not in the expected form.</exception>
    public static ImmutableArray<Correction> Read(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        if (Thesaurus.OtherSeparator(text) is { } separator)
            throw new CorrectionException($"{name}:1: a thesaurus has a tab between label and replace by, and here it is a {separator}. Save the file as text with tabs.");
        return Thesaurus.Recognises(text) ? Thesaurus.Read(name, text) : ReadYaml(name, text);
    }

    /// <summary>All documents of a file count.</summary>
    private static ImmutableArray<Correction> ReadYaml(string name, string text)
    {
        var yaml = YamlText.Read(text, MostDepth);
        if (yaml.Mistake is { } mistake) throw new CorrectionException($"{name}:{yaml.Line}: this is no YAML: {mistake} A name with a colon or a bracket needs quotes.");
        return [.. yaml.Roots.SelectMany(root => new CorrectionReader(name).Read(root))];
    }
}
