using System.Collections.Immutable;
using System.CommandLine;
using PaperGraph.Cli.Tables;
using PaperGraph.Databases;
using PaperGraph.Extraction;
using PaperGraph.Linking.Evaluation;
using PaperGraph.Model;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph evaluate OUT --gold FILE</c>: how the graph compares with what is known to be true.</summary>
internal static class EvaluateCommand
{
    private const int ShownTitles = 5;

    internal static Command Create(GeneralOptions general)
    {
        var output = InputArguments.Folder();
        var gold = new Option<string>("--gold") { Description = "The truth, as JSON Lines or a table: title, and what is known of authors, tags, field, arxivId.", HelpName = "FILE", Required = true };
        var format = ResultArguments.Format();
        var command = new Command("evaluate", "Compare tags, authors and fields with what is known to be true.") { output, gold, format };
        command.SetAction(arguments =>
        {
            RunFiles.ReadManifest(arguments.GetRequiredValue(output));
            var truth = Read(arguments.GetRequiredValue(gold));
            var folder = Path.Combine(arguments.GetRequiredValue(output), OutputFolder.Graph);
            var result = Evaluator.Evaluate(GraphFolder.Read(folder), GraphFolder.ReadMerges(folder), truth.Records);
            if (result.Papers > 0 && result.Figures.All(figure => figure.Papers == 0))
            {
                general.Terminal(arguments).Fail($"There is nothing to compare: of the {Words.Count(result.Papers, "paper")} that {arguments.GetRequiredValue(gold)} and the graph share, the file has neither tags nor authors nor fields, or the graph has none. Give a table or JSON Lines with columns such as tags.");
                return ExitCode.Incomplete;
            }
            ResultPrinter.Print(ToTable(result), ResultArguments.Chosen(arguments, format, general), general.Streams.Output);
            var terminal = general.Terminal(arguments);
            terminal.Say(truth.Issues, null);
            terminal.Say($"{Words.Count(result.Papers, "paper")} compared; intervals are 95 %, from a bootstrap over papers");
            string[] unknown = [.. Unstated(truth.Records)];
            if (unknown.Length > 0) terminal.Say($"not compared, because the gold file does not have them: {string.Join(", ", unknown)}");
            if (!result.Missing.IsEmpty)
                terminal.Say($"{Words.Count(result.Missing.Length, "paper")} of the gold file {(result.Missing.Length == 1 ? "is" : "are")} not in the graph: {string.Join("; ", result.Missing.Take(ShownTitles))}{(result.Missing.Length > ShownTitles ? "; …" : "")}");
            return result.Papers == 0 ? ExitCode.Incomplete : ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<string> Unstated(ImmutableArray<SourceRecord> truth)
    {
        if (truth.All(record => record.Tags.IsEmpty)) yield return "tags";
        if (truth.All(record => record.Authors.IsEmpty)) yield return "authors";
        if (truth.All(record => record.Fields.IsEmpty)) yield return "fields";
    }

    private static ExtractedInput Read(string path)
    {
        try
        {
            var truth = Extractor.Extract(Path.GetFileName(path), File.ReadAllBytes(path));
            var error = truth.Issues.FirstOrDefault(issue => issue.Severity == Severity.Error);
            return truth.Records.IsEmpty && error is not null ? throw new UsageException($"{error.Place}: {error.Message}") : truth;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Directory.Exists(path) ? $"{path} is a folder; name the gold file in it." : $"The gold file {path} cannot be read ({exception.Message}).");
        }
    }

    private static QueryResult ToTable(Evaluation result) => new(
        ["what", "measure", "papers", "value", "low", "high"],
        [
            .. result.Figures.Where(figure => figure.Papers > 0).Select(figure => new object?[]
            {
                figure.What, figure.Measure, (long)figure.Papers, Number(figure.Value.Value), Number(figure.Value.Low), Number(figure.Value.High),
            }),
        ]);

    private static double? Number(double value) => double.IsFinite(value) ? Math.Round(value, 4) : null;
}
