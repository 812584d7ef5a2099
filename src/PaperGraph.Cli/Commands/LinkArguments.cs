using System.Collections.Immutable;
using System.CommandLine;
using PaperGraph.Linking;
using PaperGraph.Linking.Corrections;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary>The options with which the user has a say in the linking.</summary>
internal sealed class LinkArguments
{
    private readonly Option<string[]> corrections = Files("--corrections", "A file of corrections (YAML), or a VOSviewer thesaurus; may be given several times.");
    private readonly Option<string[]> vocabulary = Files("--vocabulary", "A file with a known tag per line, which helps to cut lines of tags; may be given several times.");

    internal void AddTo(Command command)
    {
        command.Add(corrections);
        command.Add(vocabulary);
    }

    /// <exception cref="UsageException">A file cannot be read or understood.</exception>
    internal LinkRequest Read(ParseResult arguments)
    {
        var files = ImmutableArray.CreateBuilder<ManifestInput>();
        try
        {
            return new LinkRequest(
                new LinkOptions
                {
                    Corrections = [.. arguments.GetRequiredValue(corrections).SelectMany(path => CorrectionFile.Read(Path.GetFileName(path), ReadText(path, "corrections", files)))],
                    Vocabulary = [.. arguments.GetRequiredValue(vocabulary).SelectMany(path => Terms(ReadText(path, "vocabulary", files)))],
                },
                files.ToImmutable());
        }
        catch (CorrectionException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    private static Option<string[]> Files(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "FILE",
        DefaultValueFactory = _ => [],
    };

    private static string ReadText(string path, string kind, ImmutableArray<ManifestInput>.Builder files)
    {
        var file = OptionFile.Read(path, kind);
        files.Add(file.Entry);
        return file.Text;
    }

    private static IEnumerable<string> Terms(string text) =>
        text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#');
}

/// <summary>What the user has said on the linking.</summary>
/// <param name="Options">The options.</param>
/// <param name="Files">The files that they come from, for the manifest.</param>
internal sealed record LinkRequest(LinkOptions Options, ImmutableArray<ManifestInput> Files)
{
    /// <summary>Nothing was said.</summary>
    internal static LinkRequest None { get; } = new(new LinkOptions(), []);
}
