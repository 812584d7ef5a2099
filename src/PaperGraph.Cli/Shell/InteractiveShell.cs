using PaperGraph.Cli.Shell.Editing;
using PaperGraph.Databases;

namespace PaperGraph.Cli.Shell;

/// <summary>The shell at a terminal. The prompt goes to standard error, since standard output may be a file.</summary>
internal sealed class InteractiveShell(ShellSession session, TextWriter screen, StatementInterrupt interrupt)
{
    private const string Prompt = "papergraph> ";
    private const string Continuation = "        ...> ";

    /// <summary>Whether somebody sits at a terminal that can move its cursor.</summary>
    internal static bool IsPossible => !Console.IsInputRedirected && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";

    private static bool HasColours => string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>Asks and answers until the user leaves.</summary>
    /// <returns>The exit code.</returns>
    internal async Task<int> RunAsync()
    {
        var completer = new ShellCompleter(() => session.Parameters.Values.Keys);
        var terminal = new TypeAhead(new ConsoleDevice(screen));
        var prompt = new LinePrompt(terminal, Prompt, Continuation, HasColours);
        session.Say($"{session.Manifest.Title ?? "The graph"}: {Words.Count(session.Manifest.Nodes.GetValueOrDefault("Paper"), "paper")}, {(session.Engine == GraphEngine.Neo4j ? "on the Neo4j server" : "in the embedded database")}. :help shows what can be asked, :quit leaves.");
        while (true)
        {
            Console.TreatControlCAsInput = true;
            var editor = new LineEditor(session.History.Entries, completer.Complete, text => InputParser.Parse(text + "\n", 1, isAll: false).Rest.Length == 0);
            var outcome = prompt.Read(editor);
            if (outcome == EditOutcome.Entered)
            {
                session.History.Add(editor.Buffer.Text);
                if (!await RunAsync(editor.Buffer.Text, prompt, terminal)) return ExitCode.Done;
                continue;
            }
            prompt.Leave();
            if (outcome == EditOutcome.Ended) return ExitCode.Done;
            if (editor.Buffer.Text.Length == 0) session.Say("Ctrl-D or :quit leaves.");
        }
    }

    /// <summary>Ctrl-C is a key while a text is written, and a signal while a statement runs. Pressed when the one was over and the other not begun, it is about the statement.</summary>
    /// <returns>False when the user asks to leave.</returns>
    private async Task<bool> RunAsync(string text, LinePrompt prompt, TypeAhead terminal)
    {
        try
        {
            return await interrupt.RunAsync(async cancellationToken =>
            {
                Console.TreatControlCAsInput = false;
                prompt.Leave();
                if (terminal.TakeCtrlC()) throw new OperationCanceledException();
                foreach (var input in InputParser.Parse(text + "\n", 1, isAll: true).Inputs)
                {
                    var outcome = await session.RunAsync(input, "", cancellationToken);
                    if (outcome != ShellOutcome.Done) return outcome == ShellOutcome.Failed;
                }
                return true;
            });
        }
        catch (OperationCanceledException exception)
        {
            session.Say(exception is StatementRunsOnException ? exception.Message : "Stopped.");
            return true;
        }
    }
}
