using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using PaperGraph.Site.Serving;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph serve OUT</c>: the site over HTTP, for this machine only, until Ctrl-C.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 8765;

    internal static Command Create(GeneralOptions general)
    {
        var output = InputArguments.Folder();
        var port = Numbers.Option("--port", "The port; another one when it is taken.", UsualPort);
        var noBrowser = new Option<bool>("--no-browser") { Description = "Do not open a browser; without a terminal none is opened either." };
        var command = new Command("serve", "Show the site of a folder at an address of this machine, which no other machine can reach, until Ctrl-C.") { output, port, noBrowser };
        command.SetAction(async (arguments, cancellationToken) =>
        {
            var path = arguments.GetRequiredValue(output);
            RunFiles.ReadManifest(path);
            var site = Path.Combine(path, OutputFolder.Site);
            if (!File.Exists(Path.Combine(site, "index.html"))) throw new StorageException($"{path} has no site; run 'papergraph site {path}' first.");
            if (arguments.GetValue(port) is < 0 or > 65_535) throw new UsageException("--port must be from 0, for any that is free, to 65535.");
            await using var server = await SiteServer.StartAsync(site, arguments.GetValue(port), cancellationToken);
            general.Streams.Output.WriteLine(server.Address);
            general.Streams.Output.Flush();
            general.Terminal(arguments).Say("Ctrl-C ends it.");
            if (!arguments.GetValue(noBrowser) && !Console.IsOutputRedirected && !Console.IsInputRedirected) Open(server.Address);
            var ended = new TaskCompletionSource();
            await using var registration = cancellationToken.Register(ended.SetResult);
            await ended.Task;
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Opens the user's browser; a machine without one has the address printed.</summary>
    private static void Open(Uri address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
        }
        catch (Exception exception) when (exception is Win32Exception or FileNotFoundException or PlatformNotSupportedException)
        {
            return;
        }
    }
}
