using System.CommandLine;

namespace PaperGraph.Cli.Commands;

/// <summary>All commands of the program.</summary>
internal static class CommandTree
{
    internal static RootCommand Create(Streams streams)
    {
        var general = new GeneralOptions(streams);
        return new RootCommand("Turns pages and files that list research papers into a knowledge graph, and shows how fields connect.")
        {
            general.Quiet,
            general.Json,
            BuildCommands.Build(general),
            BuildCommands.Demo(general),
            BuildCommands.Extract(general),
            AnalyzeCommand.Create(general),
            DrawCommand.Create(general),
            ReportCommand.Create(general),
            SiteCommand.Create(general),
            ServeCommand.Create(general),
            ReviewCommand.Create(general),
            EvaluateCommand.Create(general),
            PushCommand.Create(general),
            QueryCommand.Create(general),
            ShellCommand.Create(general),
            GuideCommand.Create(general),
            ExplainCommand.Create(general),
            RecipeCommand.Create(general),
            CommunitiesCommand.Create(general),
            CentralityCommand.Create(general),
        };
    }
}

/// <summary>Options of every command, and the streams to speak on.</summary>
internal sealed class GeneralOptions(Streams streams)
{
    internal Streams Streams { get; } = streams;

    internal Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Print errors only.", Recursive = true };

    internal Option<bool> Json { get; } = new("--json") { Description = "Print the result as JSON on standard output; of communities and centrality the summary on standard error.", Recursive = true };

    internal Terminal Terminal(ParseResult arguments) => new(Streams.Error, arguments.GetValue(Quiet));
}
