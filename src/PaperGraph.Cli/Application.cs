using System.CommandLine;
using PaperGraph.Databases;
using PaperGraph.NodeHost;
using PaperGraph.Storage;

namespace PaperGraph.Cli;

/// <summary>The program: reads the arguments, runs one command, turns its outcome into an exit code.</summary>
internal static class Application
{
    /// <summary>After an interruption, until unfinished folders and processes of its own are gone.</summary>
    private static readonly TimeSpan TimeToCleanUp = TimeSpan.FromSeconds(30);

    /// <summary>Runs the program.</summary>
    /// <param name="arguments">The arguments after the program's name.</param>
    /// <param name="output">Where data goes.</param>
    /// <param name="error">Where everything else goes.</param>
    /// <param name="standardInput">Opens standard input.</param>
    /// <returns>The exit code.</returns>
    internal static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter error, Func<Stream> standardInput)
    {
        var streams = new Streams(output, error, standardInput);
        var parsed = Commands.CommandTree.Create(streams).Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in UsageErrors.Of(parsed)) await error.WriteLineAsync("error: " + Words.Printable(problem));
            await error.WriteLineAsync($"Run '{UsageErrors.PathOf(parsed.CommandResult)} --help' for the usage.");
            return ExitCode.Usage;
        }
        // In the shell Ctrl-C stops a statement, not the program.
        var isShell = parsed.CommandResult.Command.Name == Commands.ShellCommand.Name;
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = isShell ? null : TimeToCleanUp });
        }
        catch (OperationCanceledException exception)
        {
            await error.WriteLineAsync(exception is StatementRunsOnException ? exception.Message : "Interrupted.");
            return ExitCode.Interrupted;
        }
        catch (UsageException exception)
        {
            await error.WriteLineAsync("error: " + Words.Printable(exception.Message));
            return ExitCode.Usage;
        }
        catch (UnauthorizedAccessException exception)
        {
            await error.WriteLineAsync($"error: {Words.Printable(exception.Message)} Check the permissions of the file and of the folder that holds it.");
            return ExitCode.Failed;
        }
        catch (Exception exception) when (exception is StorageException or DatabaseException or NodeHostException or IOException)
        {
            await error.WriteLineAsync("error: " + Words.Printable(exception.Message));
            return ExitCode.Failed;
        }
#pragma warning disable CA1031 // A user must never see a stack trace, whatever went wrong.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await error.WriteLineAsync($"error: an internal error, {exception.GetType().Name}: {Words.Printable(exception.Message)}");
            await error.WriteLineAsync(Environment.GetEnvironmentVariable("PAPERGRAPH_DEBUG") == "1"
                ? exception.ToString()
                : "Set PAPERGRAPH_DEBUG=1 to see where it happened, and report it with the input if you can.");
            return ExitCode.Failed;
        }
    }
}

/// <summary>The process's standard streams.</summary>
/// <param name="Output">Data.</param>
/// <param name="Error">Everything else.</param>
/// <param name="OpenInput">Opens standard input.</param>
internal sealed record Streams(TextWriter Output, TextWriter Error, Func<Stream> OpenInput);

/// <summary>The arguments cannot be used together or name something that does not exist.</summary>
internal sealed class UsageException(string message) : Exception(message);
