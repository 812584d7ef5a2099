using System.Diagnostics;
using System.Text;

namespace PaperGraph.IntegrationTests.CommandLine;

/// <summary>The program at a terminal of its own, which the command <c>script</c> makes: what is typed goes in, what the screen shows comes out.</summary>
internal sealed class PseudoTerminal : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);
    private readonly Process process;
    private readonly StringBuilder shown = new();
    private int seen;

    private PseudoTerminal(Process process) => this.process = process;

    /// <summary>Everything that was shown so far.</summary>
    internal string Shown => shown.ToString();

    /// <summary>Starts the program; skips the test where there is no <c>script</c> of util-linux.</summary>
    internal static PseudoTerminal Start(IReadOnlyDictionary<string, string?> environment, params string[] arguments)
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/script")) Assert.Skip("There is no command script that makes a terminal.");
        // With exec, since a shell in between gets Ctrl-C too, and dash then reports 130 whatever the program does.
        var command = "exec " + string.Join(' ', arguments.Prepend(Path.Combine(AppContext.BaseDirectory, "papergraph.dll")).Prepend("dotnet").Select(word => $"'{word}'"));
        var start = new ProcessStartInfo("/usr/bin/script", ["--quiet", "--return", "--command", command, "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["TERM"] = "xterm-256color";
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return new PseudoTerminal(Process.Start(start)!);
    }

    /// <summary>Presses keys.</summary>
    internal async Task TypeAsync(string keys)
    {
        await process.StandardInput.WriteAsync(keys);
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Waits until something new is shown.</summary>
    internal async Task WaitForAsync(string text)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Limit);
        var buffer = new char[4096];
        while (true)
        {
            var at = Shown.IndexOf(text, seen, StringComparison.Ordinal);
            if (at >= 0)
            {
                seen = at + text.Length;
                return;
            }
            try
            {
                var count = await process.StandardOutput.ReadAsync(buffer, limit.Token);
                Assert.True(count > 0, $"The program ended before it showed '{text}'. It showed: {Shown}");
                shown.Append(buffer, 0, count);
            }
            catch (OperationCanceledException)
            {
                Assert.Fail($"The terminal did not show '{text}' in time. It showed: {Shown}");
            }
        }
    }

    /// <summary>Waits for the end.</summary>
    /// <returns>The exit code.</returns>
    internal async Task<int> EndAsync()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Limit);
        shown.Append(await process.StandardOutput.ReadToEndAsync(limit.Token));
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
