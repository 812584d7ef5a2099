using System.Collections.Immutable;
using System.CommandLine;
using PaperGraph.Site;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph report OUT</c>: the field-bridge report again, of all papers or a part, with other options if wanted.</summary>
internal static class ReportCommand
{
    internal static Command Create(GeneralOptions general)
    {
        var output = InputArguments.Folder();
        var fields = new Option<string?>("--fields") { Description = "Only these fields and the pairs between them, names separated by commas; what they are compared with stays.", HelpName = "A,B" };
        var from = Numbers.Optional("--from", "Only papers of this year and later; those without a date are left out.");
        var to = Numbers.Optional("--to", "Only papers of this year and earlier; those without a date are left out.");
        var fieldsFrom = Choices.Option<FieldsFrom>("--fields-from", "What a paper's field is: its main field, every field that it has, or the community of its topics, for papers without fields.", FieldsFrom.Primary);
        var format = new Option<string?>("--format") { Description = "Files to write, separated by commas; others of an earlier report go. [default: html,md,json]", HelpName = "html,md,json" };
        var options = new AnalysisArguments();
        var command = new Command("report", "Write the field-bridge report of a folder again, with other options if you like; graph, tables, pictures and site stay as they are.") { output, fields, from, to, fieldsFrom, format };
        options.AddTo(command);
        command.SetAction((arguments, cancellationToken) =>
        {
            var scope = new ReportScope(
                arguments.GetValue(from), arguments.GetValue(to), arguments.GetValue(fieldsFrom) ?? FieldsFrom.Primary, [.. Given.Entries([arguments.GetValue(fields) ?? ""])]);
            if (scope.First > scope.Last) throw new UsageException(FormattableString.Invariant($"--from {scope.First} is later than --to {scope.Last}."));
            return new StageRun(general, arguments, cancellationToken).ReportAsync(
                arguments.GetRequiredValue(output), scope, recorded => options.Read(arguments, recorded), Formats(arguments.GetValue(format)));
        });
        return command;
    }

    private static ImmutableArray<ReportFormat> Formats(string? list)
    {
        if (list is null) return ReportWriter.AllFormats;
        var names = Given.Entries([list]);
        if (names.Length == 0) throw new UsageException("--format needs at least one of html, md and json.");
        return [.. names.Select(name => Choices.TryParse<ReportFormat>(name, out var format) ? format : throw new UsageException($"--format {name}: {Choices.Unknown<ReportFormat>(name)}"))];
    }
}
