using System.CommandLine;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph analyze OUT</c>: the numbers anew, on this machine or inside a Neo4j server.</summary>
internal static class AnalyzeCommand
{
    internal static Command Create(GeneralOptions general)
    {
        var output = InputArguments.Folder();
        var options = new AnalysisArguments();
        var engine = Choices.Option<AnalysisEngine>("--engine",
            "Where the numbers are computed: on this machine, or in the Neo4j server to which the folder was pushed, by Graph Data Science; then the "
            + "numbers go into the database and the folder stays as it is, until papergraph push --prune puts its own numbers back.", AnalysisEngine.Local);
        var dataset = new Option<string?>("--dataset") { Description = "With --engine neo4j: what the push was called; else the folder's name.", HelpName = "NAME" };
        var connection = new ConnectionArguments();
        var command = new Command("analyze", "Compute the numbers of a folder anew; pictures, report and site have to be made again.") { output, engine };
        options.AddTo(command);
        command.Add(dataset);
        connection.AddTo(command);
        command.SetAction((arguments, cancellationToken) =>
        {
            var path = arguments.GetRequiredValue(output);
            if ((arguments.GetValue(engine) ?? AnalysisEngine.Local) == AnalysisEngine.Local)
            {
                if ((arguments.GetValue(dataset) is null ? connection.Given(arguments) : dataset.Name) is { } idle)
                    throw new UsageException($"{idle} names something of a Neo4j server; add --engine neo4j.");
                return new StageRun(general, arguments, cancellationToken).AnalyzeAsync(path, options.Read(arguments));
            }
            if (options.GivenForBridges(arguments) is { } local) throw new UsageException($"{local} is about lists of bridges, which only --engine local makes.");
            if (arguments.GetValue(dataset) is { } name && string.IsNullOrWhiteSpace(name)) throw new UsageException("--dataset needs a name.");
            return new ServerAnalysis(general, arguments, cancellationToken).RunAsync(
                path, arguments.GetValue(dataset)?.Trim() ?? PushArguments.DatasetName(path), recorded => options.Read(arguments, recorded), connection.Read(arguments));
        });
        return command;
    }
}

/// <summary>Where an analysis runs.</summary>
internal enum AnalysisEngine
{
    /// <summary>On this machine.</summary>
    Local,

    /// <summary>Inside a Neo4j server.</summary>
    Neo4j,
}
