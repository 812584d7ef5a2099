using System.CommandLine;

namespace PaperGraph.Cli.Commands;

/// <summary>All commands of the program.</summary>
internal static class CommandTree
{
    internal static RootCommand Create(Streams streams)
    {
        var root = new RootCommand("Turns pages and files that list research papers into a knowledge graph, and shows how fields connect.");
        var general = new GeneralOptions(streams);
        root.Add(general.Quiet);
        root.Add(general.Json);
        root.Add(BuildCommand.Create(general));
        root.Add(DemoCommand.Create(general));
        root.Add(ExtractCommand.Create(general));
        root.Add(AnalyzeCommand.Create(general));
        root.Add(DrawCommand.Create(general));
        root.Add(ReportCommand.Create(general));
        root.Add(SiteCommand.Create(general));
        root.Add(PushCommand.Create(general));
        root.Add(QueryCommand.Create(general));
        return root;
    }
}

/// <summary>Options of every command, and the streams to speak on.</summary>
internal sealed class GeneralOptions(Streams streams)
{
    internal Streams Streams { get; } = streams;

    internal Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Print errors only.", Recursive = true };

    internal Option<bool> Json { get; } = new("--json") { Description = "Print the result as one JSON object on standard output.", Recursive = true };

    internal Terminal Terminal(ParseResult arguments) => new(Streams.Error, arguments.GetValue(Quiet));
}
