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
        var prompt = new LinePrompt(new ConsoleDevice(screen), Prompt, Continuation, HasColours);
        session.Say($"{session.Manifest.Title ?? "The graph"}: {Words.Count(session.Manifest.Nodes.GetValueOrDefault("Paper"), "paper")}, {(session.Engine == GraphEngine.Neo4j ? "on the Neo4j server" : "in the embedded database")}. :help shows what can be asked, :quit leaves.");
        while (true)
        {
            var editor = new LineEditor(session.History.Entries, completer.Complete, text => InputParser.Parse(text + "\n", 1, isAll: false).Rest.Length == 0);
            var outcome = Read(prompt, editor);
            if (outcome == EditOutcome.Entered)
            {
                session.History.Add(editor.Buffer.Text);
                if (!await RunAsync(editor.Buffer.Text, prompt)) return ExitCode.Done;
                continue;
            }
            prompt.Leave();
            if (outcome == EditOutcome.Ended) return ExitCode.Done;
            if (editor.Buffer.Text.Length == 0) session.Say("Ctrl-D or :quit leaves.");
        }
    }

    /// <summary>Ctrl-C is a key while a text is written, and a signal while a statement runs.</summary>
    private static EditOutcome Read(LinePrompt prompt, LineEditor editor)
    {
        Console.TreatControlCAsInput = true;
        try
        {
            return prompt.Read(editor);
        }
        finally
        {
            Console.TreatControlCAsInput = false;
        }
    }

    /// <returns>False when the user asks to leave.</returns>
    private async Task<bool> RunAsync(string text, LinePrompt prompt)
    {
        try
        {
            return await interrupt.RunAsync(async cancellationToken =>
            {
                // From the moment that the cursor is on the next line Ctrl-C is about the statement.
                prompt.Leave();
                foreach (var input in InputParser.Parse(text + "\n", 1, isAll: true).Inputs)
                {
                    var outcome = await session.RunAsync(input, "", cancellationToken);
                    if (outcome != ShellOutcome.Done) return outcome == ShellOutcome.Failed;
                }
                return true;
            });
        }
        catch (OperationCanceledException)
        {
            session.Say("Stopped.");
            return true;
        }
    }
}
