using System.CommandLine;
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
        var (out_, file, topic) = (arguments.GetValue(folder), arguments.GetValue(network), arguments.GetValue(around));
        if (out_ is null == file is null) throw new UsageException("draw needs the output folder of a build, or --network FILE.");
        if (file is not null && topic is not null) throw new UsageException("--around belongs to the output folder of a build, not to --network.");
        if (arguments.GetValue(output) is not null && file is null && topic is null) throw new UsageException("--output belongs to --network or --around; the pictures of a folder lie in it.");
        try
        {
            if (file is not null) return await DrawNetworkAsync(arguments, file, cancellationToken);
            if (topic is not null) return await DrawAroundAsync(arguments, out_!, topic, cancellationToken);
            var run = new StageRun(general, arguments, cancellationToken);
            return await run.MakeAsync(out_!, OutputFolder.Pictures, async (pipeline, path, graph, facts) =>
                facts.Issues.AfterDrawing(await pipeline.DrawAsync(path, graph, pictures.Read(arguments, facts.Options.Seed))));
        }
        catch (PictureException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    private async Task<int> DrawNetworkAsync(ParseResult arguments, string file, CancellationToken cancellationToken)
    {
        var (path, options) = Target(arguments, pictures.Read(arguments, arguments.GetValue(seed)));
        var read = NetworkInput.Read(file, general.Streams, cancellationToken);
        NetworkInput.Say(general.Terminal(arguments), read);
        var name = file == "-" ? "network" : Path.GetFileName(file);
        path ??= name.Split('.')[0] is { Length: > 0 } stem ? stem : name;
        Report(arguments, path, await PictureSet.DrawNetworkAsync(read, name, options, path, cancellationToken));
        return NetworkInput.ExitCodeOf(read);
    }

    private async Task<int> DrawAroundAsync(ParseResult arguments, string out_, string topic, CancellationToken cancellationToken)
    {
        if (arguments.GetValue(depth) is < 1 or > PictureSet.MostDepth) throw new UsageException($"--depth {arguments.GetValue(depth)} is out of range; it must be from 1 to {PictureSet.MostDepth}.");
        var facts = RunFacts.Read(out_);
        var (path, options) = Target(arguments, pictures.Read(arguments, facts.Options.Seed));
        var graph = await new Pipeline(general.Terminal(arguments), cancellationToken).AnalyzeAsync(GraphFolder.Read(Path.Combine(out_, OutputFolder.Graph)), facts.Options);
        var stem = "";
        var result = await PictureSet.DrawAroundAsync(graph, topic, arguments.GetValue(depth), options, id => stem = path ?? Path.Combine(out_, OutputFolder.Pictures, "around", id), cancellationToken);
        Report(arguments, stem, result);
        return ExitCode.Done;
    }

    /// <summary>The path without its extension, which says the format when no option does.</summary>
    private (string? Path, PictureOptions Options) Target(ParseResult arguments, PictureOptions options)
    {
        if (arguments.GetValue(output) is not { } path) return (null, options);
        if (!Choices.TryParse<PictureFormat>(Path.GetExtension(path).TrimStart('.'), out var format)) return (path, options);
        return (Path.ChangeExtension(path, null), options.Formats.IsEmpty ? options with { Formats = [format] } : options);
    }

    private void Report(ParseResult arguments, string stem, PictureResult result)
    {
        var terminal = general.Terminal(arguments);
        foreach (var notice in result.Notices) terminal.Say(notice);
        foreach (var name in result.Files) terminal.Say($"Written to {Path.Combine(Path.GetDirectoryName(stem) ?? "", name)}");
    }
}
