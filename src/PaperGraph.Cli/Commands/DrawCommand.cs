using System.CommandLine;
using System.Text.Json;
using PaperGraph.Pictures;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph draw</c>: the pictures of a folder again, the surroundings of one topic, or a network of one's own.</summary>
internal sealed class DrawCommand
{
    private readonly GeneralOptions general;
    private readonly PictureArguments pictures = new();

    private readonly Argument<string?> folder = new("OUT") { Description = "The output folder of a build.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> network = new("--network") { Description = "Draw this network instead: any file that 'communities' reads; - for standard input.", HelpName = "FILE" };
    private readonly Option<string?> around = new("--around") { Description = "Draw only this topic and those near it.", HelpName = "TOPIC" };
    private readonly Option<int> depth = Numbers.Option("--depth", "How many links away from the topic, from 1 to 5.", 1);
    private readonly Option<ulong> seed = Numbers.Option("--seed", "Seed of every random choice of a network's picture; a folder has its own.", 1ul);
    private readonly Option<string?> output = new("--output", "-o") { Description = "With --network or --around: the file to write; its extension may say the format.", HelpName = "FILE" };

    private DrawCommand(GeneralOptions general) => this.general = general;

    internal static Command Create(GeneralOptions general)
    {
        var draw = new DrawCommand(general);
        draw.folder.Validators.Add(InputArguments.RefuseUnknownOptions);
        var command = new Command("draw", "Draw the pictures of a folder again, one topic's surroundings, or a network of your own.") { draw.folder, draw.network, draw.around, draw.depth, draw.output, draw.seed };
        draw.pictures.AddTo(command);
        command.SetAction(draw.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var (build, file, topic) = (arguments.GetValue(folder), arguments.GetValue(network), arguments.GetValue(around));
        if (build is null == file is null) throw new UsageException("draw needs the output folder of a build, or --network FILE.");
        if (file is not null && topic is not null) throw new UsageException("--around belongs to the output folder of a build, not to --network.");
        if (topic is null && arguments.IsGiven(depth)) throw new UsageException("--depth belongs to --around.");
        if (file is null && arguments.IsGiven(seed)) throw new UsageException("--seed belongs to --network; a folder has the seed that it was built with.");
        if (arguments.GetValue(output) is not null && file is null && topic is null) throw new UsageException("--output belongs to --network or --around; the pictures of a folder lie in it.");
        try
        {
            if (file is not null) return await DrawNetworkAsync(arguments, file, cancellationToken);
            if (topic is not null) return await DrawAroundAsync(arguments, build!, topic, cancellationToken);
            var options = pictures.Read(arguments, seed: default);
            var run = new StageRun(general, arguments, cancellationToken);
            return await run.MakeAsync(build!, OutputFolder.Pictures, async (pipeline, path, graph, facts) =>
                facts.Issues.AfterDrawing(await pipeline.DrawAsync(path, graph, options with { Seed = facts.Options.Seed })));
        }
        catch (PictureException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    private async Task<int> DrawNetworkAsync(ParseResult arguments, string file, CancellationToken cancellationToken)
    {
        var (path, options) = Target(arguments, pictures.Read(arguments, arguments.GetValue(seed)), file);
        var read = NetworkInput.Read(file, general.Streams, cancellationToken);
        NetworkInput.Say(general.Terminal(arguments), read);
        var name = file == "-" ? "network" : Path.GetFileName(file);
        if (read.Names.Count == 0) return NetworkInput.ExitCodeOf(read);
        path ??= Stem(name);
        var outcome = Report(arguments, path, options, await PictureSet.DrawNetworkAsync(read, name, options, path, cancellationToken));
        return Math.Max(outcome, NetworkInput.ExitCodeOf(read));
    }

    private async Task<int> DrawAroundAsync(ParseResult arguments, string build, string topic, CancellationToken cancellationToken)
    {
        if (arguments.GetValue(depth) is < 1 or > PictureSet.MostDepth) throw new UsageException($"--depth {arguments.GetValue(depth)} is out of range; it must be from 1 to {PictureSet.MostDepth}.");
        var facts = RunFacts.Read(build);
        var (path, options) = Target(arguments, pictures.Read(arguments, facts.Options.Seed), null);
        var graph = await new Pipeline(general.Terminal(arguments), cancellationToken).AnalyzeAsync(GraphFolder.Read(Path.Combine(build, OutputFolder.Graph)), facts.Options);
        var stem = "";
        var result = await PictureSet.DrawAroundAsync(graph, topic, arguments.GetValue(depth), options, id => stem = path ?? Path.Combine(build, OutputFolder.Pictures, "around", id), cancellationToken);
        return Report(arguments, stem, options, result);
    }

    /// <summary>The path without its extension, which says the format when no option does.</summary>
    /// <exception cref="UsageException">Nothing can be written there, or its extension is of another format.</exception>
    private (string? Path, PictureOptions Options) Target(ParseResult arguments, PictureOptions options, string? read)
    {
        if (arguments.GetValue(output) is not { } path) return (null, options);
        OutputFile.Check(path, read is null ? [] : [read]);
        if (Path.GetFileNameWithoutExtension(path).Length == 0) throw new UsageException($"--output {path} needs the name of a file.");
        if (Path.GetExtension(path).Length == 0) return (path, options);
        if (!Choices.TryParse<PictureFormat>(Path.GetExtension(path)[1..], out var format)) throw new UsageException($"--output {path}: pictures are .svg, .png or .pdf.");
        return (Path.ChangeExtension(path, null), options.Formats.IsEmpty ? options with { Formats = [format] } : options);
    }

    /// <summary>The name of a network's file without what says its format.</summary>
    private static string Stem(string name)
    {
        var plain = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        return Path.GetFileNameWithoutExtension(plain) is { Length: > 0 } stem ? stem : name;
    }

    /// <summary>Says what was written: a line per file, or with <c>--json</c> one object on standard output.</summary>
    /// <returns>The exit code: incomplete when a format that was asked for is missing.</returns>
    private int Report(ParseResult arguments, string stem, PictureOptions options, PictureResult result)
    {
        string[] files = [.. result.Files.Select(name => Path.Combine(Path.GetDirectoryName(stem) ?? "", name))];
        if (arguments.GetValue(general.Json)) general.Streams.Output.WriteLine(JsonSerializer.Serialize(new { files, notices = result.Notices }, Json.Line));
        else
        {
            var terminal = general.Terminal(arguments);
            foreach (var notice in result.Notices) terminal.Say(notice);
            foreach (var file in files) terminal.Say($"Written to {file}");
        }
        return files.Length < Math.Max(1, options.Formats.Count) ? ExitCode.Incomplete : ExitCode.Done;
    }
}
