using System.CommandLine;
using System.Diagnostics;
using PaperGraph.Storage;
using PaperGraph.Storage.NetworkFiles;

namespace PaperGraph.Cli.Commands;

/// <summary>What commands on a network of one's own share: the network, where the table goes, and what is said about both.</summary>
internal sealed class NetworkArguments(GeneralOptions general)
{
    private readonly Stopwatch reading = new();
    private readonly Argument<string> network = new("NETWORK")
    {
        Description = "An edge list, Pajek .net, GraphML, GML, GEXF, MatrixMarket, VOSviewer network or JSON, also as .gz; - for standard input.",
    };

    private readonly Option<string?> output = new("--output", "-o") { Description = "The table to write; without it the table goes to standard output.", HelpName = "FILE" };

    internal void AddTo(Command command)
    {
        network.Validators.Add(InputArguments.RefuseUnknownOptions);
        command.Add(network);
        command.Add(output);
    }

    /// <exception cref="UsageException">There is no such file.</exception>
    internal NamedNetwork Read(ParseResult arguments, CancellationToken cancellationToken)
    {
        reading.Start();
        var read = NetworkInput.Read(arguments.GetRequiredValue(network), general.Streams, cancellationToken);
        reading.Stop();
        return read;
    }

    /// <summary>Refuses a place for the table before any work is done.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="alsoRead">Another file that the command reads.</param>
    /// <exception cref="UsageException">There is no such folder, or the place is a folder or a file that is read.</exception>
    internal void CheckOutput(ParseResult arguments, string? alsoRead = null)
    {
        if (arguments.GetValue(output) is { } path) OutputFile.Check(path, [arguments.GetRequiredValue(network), .. alsoRead is null ? Array.Empty<string>() : [alsoRead]]);
    }

    /// <summary>Writes the table to standard output, or to the file: whole or not at all.</summary>
    internal void Write(ParseResult arguments, Action<TextWriter> table)
    {
        if (arguments.GetValue(output) is { } path)
        {
            ReplacedFile.Write(path, stream =>
            {
                using var writer = new StreamWriter(stream, leaveOpen: true);
                table(writer);
            });
        }
        else table(general.Streams.Output);
    }

    /// <summary>Says what was read and found: one line, or with <c>--json</c> one object on standard error.</summary>
    /// <returns>The exit code that the network's file deserves.</returns>
    internal int Report(ParseResult arguments, NamedNetwork read, string line, IEnumerable<KeyValuePair<string, object?>> facts)
    {
        if (arguments.GetValue(general.Json)) NetworkSummary.WriteJson(general.Streams.Error, read, [.. facts, new("readSeconds", Math.Round(reading.Elapsed.TotalSeconds, 3))]);
        else
        {
            var terminal = general.Terminal(arguments);
            NetworkInput.Say(terminal, read);
            terminal.Say(NetworkSummary.Line(read) + line);
        }
        return NetworkInput.ExitCodeOf(read);
    }
}
