using System.CommandLine;
using PaperGraph.Databases;
using PaperGraph.Databases.Ladybug;
using PaperGraph.Databases.Neo4jHttp;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary>The options that say which database answers, and what it may do.</summary>
internal sealed class DatabaseArguments
{
    private readonly Option<bool> server = new("--neo4j") { Description = "Ask the Neo4j server instead of the embedded database." };

    private readonly Option<bool> allowFiles = new("--allow-files")
    {
        Description = "Let statements on the embedded database touch files: COPY, LOAD, EXPORT, ATTACH, extensions. The graph itself is never changed.",
    };

    private readonly ConnectionArguments connection = new();

    internal void AddTo(Command command)
    {
        command.Add(server);
        command.Add(allowFiles);
        connection.AddTo(command);
    }

    /// <summary>How to open the database that the arguments name.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="output">The output folder of a build.</param>
    /// <exception cref="UsageException">The options contradict each other, or the password file cannot be read.</exception>
    internal Func<CancellationToken, Task<IGraphDatabase>> Read(ParseResult arguments, string output)
    {
        var files = arguments.GetValue(allowFiles) ? FileStatements.Allowed : FileStatements.Refused;
        if (!arguments.GetValue(server))
            return async cancellationToken => await LadybugDatabase.OpenAsync(Path.Combine(output, OutputFolder.Graph), files, cancellationToken);
        if (files == FileStatements.Allowed)
            throw new UsageException("--allow-files is about the embedded database; with --neo4j the server's own settings say which files LOAD CSV may read.");
        var neo4j = connection.Read(arguments);
        return async cancellationToken => await Neo4jDatabase.ConnectAsync(neo4j, cancellationToken);
    }
}
