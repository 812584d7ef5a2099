using PaperGraph.Model;
using PaperGraph.Storage.NetworkFiles;

namespace PaperGraph.Cli.Commands;

/// <summary>Reads a network of the user's own, and says what was wrong with its file.</summary>
internal static class NetworkInput
{
    /// <summary>Reads a file, or standard input for <c>-</c>.</summary>
    /// <exception cref="UsageException">There is no such file.</exception>
    internal static NamedNetwork Read(string path, Streams streams, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path)) throw new UsageException($"{path} is a folder; name the network file in it.");
        if (path != "-" && !File.Exists(path)) throw new UsageException($"There is no file {path}; name a network, or - for standard input.");
        using var input = path == "-" ? streams.OpenInput() : null;
        return input is null ? NetworkFile.Read(path, cancellationToken) : NetworkFile.Read(input, "standard input", cancellationToken);
    }

    /// <summary>Prints the issues.</summary>
    internal static void Say(Terminal terminal, NamedNetwork read)
    {
        foreach (var issue in read.Issues)
            if (issue.Severity == Severity.Error) terminal.Fail($"{issue.Place}: {issue.Message}");
            else terminal.Say($"warning: {issue.Place}: {issue.Message}");
        if (read.FurtherErrors > 0) terminal.Fail($"{Words.Count(read.FurtherErrors, "more line was", "more lines were")} not understood.");
    }

    /// <summary>The exit code that the file deserves.</summary>
    internal static int ExitCodeOf(NamedNetwork read)
        => read.Names.Count == 0 || read.Issues.Any(issue => issue.Severity == Severity.Error) ? ExitCode.Incomplete : ExitCode.Done;
}
