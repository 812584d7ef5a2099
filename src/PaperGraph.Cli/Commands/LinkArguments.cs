using System.Collections.Immutable;
using System.CommandLine;
using PaperGraph.Linking;
using PaperGraph.Linking.Corrections;
using PaperGraph.Model;
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
        var (files, issues) = (ImmutableArray.CreateBuilder<ManifestInput>(), ImmutableArray.CreateBuilder<Issue>());
        try
        {
            var options = new LinkOptions
            {
                Corrections = [.. arguments.GetRequiredValue(corrections).SelectMany(path => NotNone(CorrectionFile.Read(Path.GetFileName(path), ReadText(path, "corrections", files)), path, "corrections"))],
                Vocabulary = [.. arguments.GetRequiredValue(vocabulary).SelectMany(path => NotNone(Terms(ReadText(path, "vocabulary", files)), path, "terms"))],
            };
            return new LinkRequest(options, files.ToImmutable(), issues.ToImmutable());
        }
        catch (CorrectionException exception)
        {
            throw new UsageException(exception.Message);
        }

        ImmutableArray<T> NotNone<T>(ImmutableArray<T> read, string path, string what)
        {
            if (read.IsEmpty) issues.Add(new Issue(Severity.Warning, Path.GetFileName(path), null, $"no-{what}", $"There are no {what} in the file: every line is empty or a comment. Remove the marks (#) before those that shall count."));
            return read;
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

    private static ImmutableArray<string> Terms(string text) =>
        [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];
}

/// <summary>What the user has said on the linking.</summary>
/// <param name="Options">The options.</param>
/// <param name="Files">The files that they come from, for the manifest.</param>
/// <param name="Issues">What there is to say of these files.</param>
internal sealed record LinkRequest(LinkOptions Options, ImmutableArray<ManifestInput> Files, ImmutableArray<Issue> Issues)
{
    /// <summary>Nothing was said.</summary>
    internal static LinkRequest None { get; } = new(new LinkOptions(), [], []);
}
