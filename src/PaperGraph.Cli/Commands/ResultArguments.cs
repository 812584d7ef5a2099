using System.CommandLine;
using PaperGraph.Cli.Tables;

namespace PaperGraph.Cli.Commands;

/// <summary>The option of commands that print a table of results.</summary>
internal static class ResultArguments
{
    internal static Option<ResultFormat?> Format() => Choices.Option<ResultFormat>("--format", "How the result is printed; a table on a terminal, else csv.");

    /// <summary>The format that was asked for, or the usual one.</summary>
    internal static ResultFormat Chosen(ParseResult arguments, Option<ResultFormat?> format, GeneralOptions general) => arguments.GetValue(format)
        ?? (arguments.GetValue(general.Json) ? ResultFormat.Json : Console.IsOutputRedirected ? ResultFormat.Csv : ResultFormat.Table);
}
