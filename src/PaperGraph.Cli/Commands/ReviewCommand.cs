using System.CommandLine;
using PaperGraph.Cli.Tables;
using PaperGraph.Databases;
using PaperGraph.Linking.Review;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph review OUT</c>: what most deserves a look.</summary>
internal static class ReviewCommand
{
    private const int UsualTop = 20;

    internal static Command Create(GeneralOptions general)
    {
        var output = InputArguments.Folder();
        var top = Numbers.Option("--top", "Questions at most.", UsualTop);
        top.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1) result.AddError("--top must be 1 or more.");
        });
        var file = new Option<string?>("--output", "-o") { Description = "Also write a new file of corrections to edit.", HelpName = "FILE" };
        var format = ResultArguments.Format();
        var command = new Command("review", "List what most deserves a look, by its expected effect on the graph.") { output, top, file, format };
        command.SetAction(async (arguments, cancellationToken) =>
        {
            var folder = Path.Combine(arguments.GetRequiredValue(output), OutputFolder.Graph);
            RunFiles.ReadManifest(arguments.GetRequiredValue(output));
            var all = Reviewer.List(GraphFolder.Read(folder), GraphFolder.ReadMerges(folder), GraphFolder.ReadDoubts(folder));
            var items = all.Take(arguments.GetValue(top)).ToArray();
            if (arguments.GetValue(file) is { } path) await WriteNewAsync(path, CorrectionText.Of(items), cancellationToken);
            ResultPrinter.Print(
                new QueryResult(["effect", "question", "about", "now", "instead", "why"],
                    [.. items.Select(item => new object?[] { Math.Round(item.Effect, 3), item.What, item.Name, item.Now, item.Instead, item.Why })]),
                ResultArguments.Chosen(arguments, format, general), general.Streams.Output);
            general.Terminal(arguments).Say($"{items.Length} of {Words.Count(all.Length, "question")}"
                + (arguments.GetValue(file) is { } written ? $"; corrections to edit are in {written}" : "; -o FILE writes corrections to edit"));
            return items.Length == 0 ? ExitCode.Incomplete : ExitCode.Done;
        });
        return command;
    }

    private static async Task WriteNewAsync(string path, string text, CancellationToken cancellationToken)
    {
        if (Path.Exists(path)) throw new UsageException($"{path} is there already, perhaps with your corrections; name a new file with -o.");
        await File.WriteAllTextAsync(path, text, cancellationToken);
    }
}
