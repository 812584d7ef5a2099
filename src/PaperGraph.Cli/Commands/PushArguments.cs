using System.CommandLine;
using PaperGraph.Databases.Neo4jHttp.Push;

namespace PaperGraph.Cli.Commands;

/// <summary>The options that say how a graph is pushed.</summary>
internal sealed class PushArguments
{
    private readonly Option<string?> dataset = new("--dataset")
    {
        Description = "What the graph is called in the database, to tell its nodes from those of other pushes; else the folder's name.",
        HelpName = "NAME",
    };

    private readonly Option<bool> prune = new("--prune") { Description = "Delete what earlier pushes of the dataset created and the folder no longer has; above 10 % it asks." };
    private readonly Option<bool> yes = new("--yes", "-y") { Description = "Do not ask." };
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Print the statements and how many rows each gets; nothing is written." };

    private readonly Option<PushTransport?> transport = Choices.Option<PushTransport>("--via",
        "How rows reach the server: read by the server from this machine, from its import folder, or sent with the statement.", PushTransport.Auto);

    private readonly Option<string?> importFolder = new("--import-folder")
    {
        Description = "A folder that the server sees as its import folder, such as a container's volume; else NEO4J_IMPORT.",
        HelpName = "DIR",
    };

    internal void AddTo(Command command)
    {
        dataset.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } name && (string.IsNullOrWhiteSpace(name) || name.Any(char.IsControl))) result.AddError("--dataset needs a name, on one line.");
        });
        command.Add(dataset);
        command.Add(prune);
        command.Add(yes);
        command.Add(dryRun);
        command.Add(transport);
        command.Add(importFolder);
    }

    internal bool Prune(ParseResult arguments) => arguments.GetValue(prune);

    internal bool Yes(ParseResult arguments) => arguments.GetValue(yes);

    internal bool DryRun(ParseResult arguments) => arguments.GetValue(dryRun);

    /// <param name="arguments">What was given.</param>
    /// <param name="outputFolder">The folder that is pushed.</param>
    /// <exception cref="UsageException">Rows are to go through an import folder, and none is named.</exception>
    internal PushOptions Read(ParseResult arguments, string outputFolder)
    {
        var options = new PushOptions
        {
            Dataset = arguments.GetValue(dataset)?.Trim() ?? DatasetName(outputFolder),
            Transport = arguments.GetValue(transport) ?? PushTransport.Auto,
            ImportFolder = arguments.GetValue(importFolder) ?? (Environment.GetEnvironmentVariable("NEO4J_IMPORT") is { Length: > 0 } folder ? folder : null),
        };
        return options is { Transport: PushTransport.ImportFolder, ImportFolder: null }
            ? throw new UsageException("Name the server's import folder, as this machine sees it, with --import-folder or NEO4J_IMPORT.")
            : options;
    }

    /// <summary>What a push of a folder is called unless it is told otherwise.</summary>
    internal static string DatasetName(string outputFolder) =>
        new DirectoryInfo(outputFolder).Name is { Length: > 0 } name && name != Path.DirectorySeparatorChar.ToString() ? name : new PushOptions().Dataset;
}
