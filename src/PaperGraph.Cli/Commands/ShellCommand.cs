using System.CommandLine;
using PaperGraph.Cli.Shell;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph shell OUT</c>: asks one question after the other.</summary>
internal static class ShellCommand
{
    /// <summary>Its name. The shell has its own answer to Ctrl-C.</summary>
    internal const string Name = "shell";

    internal static Command Create(GeneralOptions general)
    {
        var output = InputArguments.Folder();
        output.Validators.Add(InputArguments.RefuseUnknownOptions);
        var format = ResultArguments.Format();
        var source = new DatabaseArguments();
        var command = new Command(Name, "Ask the graph one question after the other, at a prompt or from a script on standard input.") { output, format };
        source.AddTo(command);
        command.SetAction(async (arguments, cancellationToken) =>
        {
            var path = arguments.GetRequiredValue(output);
            var open = source.Read(arguments, path);
            var manifest = RunFiles.ReadManifest(path);
            var terminal = general.Terminal(arguments);
            using var interrupt = new StatementInterrupt();
            await using var database = await interrupt.RunAsync(token => ShellDatabase.OpenAsync(open, token));
            var note = await interrupt.RunAsync(token => OtherGraphs.ExplainAsync(database.Engine, (statement, parameters) => database.QueryAsync(statement, parameters, token), manifest));
            if (note is not null) terminal.Say(note);
            var isInteractive = InteractiveShell.IsPossible;
            var session = new ShellSession(database, manifest, isInteractive ? ShellHistory.Open(ShellHistory.UsualPath()) : ShellHistory.Empty(), general.Streams, terminal)
            {
                Format = ResultArguments.Chosen(arguments, format, general),
            };
            if (isInteractive) return await new InteractiveShell(session, general.Streams.Error, interrupt).RunAsync();
            using var input = new StreamReader(general.Streams.OpenInput());
            return await PipedShell.RunAsync(session, input, interrupt);
        });
        return command;
    }
}
