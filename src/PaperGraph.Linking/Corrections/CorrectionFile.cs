using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PaperGraph.Linking.Corrections;

/// <summary>Reads files of corrections: <c>corrections.yaml</c>, or a thesaurus as VOSviewer has it.</summary>
public static class CorrectionFile
{
    /// <summary>Reads a file; its first line tells which of the two it is.</summary>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="text">The whole file.</param>
    /// <exception cref="CorrectionException">The file is not in the expected form.</exception>
    public static ImmutableArray<Correction> Read(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        return Thesaurus.Recognises(text) ? Thesaurus.Read(name, text) : ReadYaml(name, text);
    }

    private static ImmutableArray<Correction> ReadYaml(string name, string text)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(text));
        }
        catch (YamlException exception)
        {
            throw new CorrectionException($"{name}:{exception.Start.Line}: this is no YAML: {exception.InnerException?.Message ?? exception.Message}");
        }
        return yaml.Documents.Count == 0 ? [] : new CorrectionReader(name).Read(yaml.Documents[0].RootNode);
    }
}
