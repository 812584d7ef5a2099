using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace PaperGraph.NodeHost;

/// <summary>
/// A Node process that answers requests as JSON lines over its standard streams: one request, one reply, in turn.
/// Not safe for concurrent calls. Disposing it ends the process.
/// </summary>
public sealed class NodeProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly StringBuilder errors = new();
    private int lastId;

    private NodeProcess(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, line) => { lock (errors) if (errors.Length < 4000) errors.AppendLine(line.Data); };
        process.BeginErrorReadLine();
    }

    /// <summary>The folder with the host's script, native packages and fonts, beside the program.</summary>
    public static string HostFolder { get; } = Path.Combine(AppContext.BaseDirectory, "web", "host");

    /// <summary>Starts the process.</summary>
    /// <exception cref="NodeHostException">Node is not on the PATH, or the host's script is missing.</exception>
    public static NodeProcess Start()
    {
        var script = Path.Combine(HostFolder, "host.mjs");
        if (!File.Exists(script))
            throw new NodeHostException($"The file {script} is missing; build PaperGraph again, or copy its whole folder.");
        var start = new ProcessStartInfo("node")
        {
            ArgumentList = { script },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        try
        {
            return new NodeProcess(Process.Start(start)!);
        }
        catch (Win32Exception exception)
        {
            throw new NodeHostException("Node.js was not found; install version 20 or newer from https://nodejs.org and make sure that 'node' is on the PATH.", exception) { IsNodeMissing = true };
        }
    }

    /// <summary>Sends one request and waits for its reply.</summary>
    /// <param name="method">The handler's name, such as <c>layout.route</c>.</param>
    /// <param name="parameters">What the handler gets, serialised as JSON.</param>
    /// <param name="timeout">After this time without a reply the process is ended.</param>
    /// <param name="cancellationToken">Ends the process when cancelled.</param>
    /// <returns>The reply's result.</returns>
    /// <exception cref="NodeHostException">The handler threw, the process ended, answered nonsense, or did not answer in time.</exception>
    public async Task<JsonElement> CallAsync(string method, object parameters, TimeSpan timeout, CancellationToken cancellationToken = default)
    {
        var id = ++lastId;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        try
        {
            var request = JsonSerializer.Serialize(new { id, method, @params = parameters }, JsonSerializerOptions.Web);
            await process.StandardInput.WriteLineAsync(request.AsMemory(), limit.Token);
            await process.StandardInput.FlushAsync(limit.Token);
            var line = await process.StandardOutput.ReadLineAsync(limit.Token)
                ?? throw new NodeHostException($"The Node process ended during {method}. {ErrorText()}");
            return ReadReply(method, id, line);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            Kill();
            throw new NodeHostException($"The Node process did not answer {method} within {timeout.TotalSeconds:0} s and was ended.");
        }
        catch (OperationCanceledException)
        {
            Kill();
            throw;
        }
        catch (IOException exception)
        {
            throw new NodeHostException($"The Node process ended before {method}. {ErrorText()}", exception);
        }
    }

    /// <summary>Ends the process.</summary>
    public async ValueTask DisposeAsync()
    {
        Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private JsonElement ReadReply(string method, int id, string line)
    {
        try
        {
            using var reply = JsonDocument.Parse(line);
            var root = reply.RootElement;
            if (root.TryGetProperty("error", out var error))
                throw new NodeHostException($"{method}: {error.GetProperty("message").GetString()}") { IsReply = true };
            if (root.GetProperty("id").GetInt32() == id) return root.GetProperty("result").Clone();
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            Kill();
            throw new NodeHostException($"The Node process answered {method} with something that is no reply: {Shorten(line)}", exception);
        }
        Kill();
        throw new NodeHostException($"The Node process answered {method} with the reply to another request.");
    }

    private void Kill()
    {
        try
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself in between.
        }
    }

    private string ErrorText()
    {
        lock (errors) return errors.Length == 0 ? "It printed nothing." : "It printed: " + Shorten(errors.ToString().Trim());
    }

    private static string Shorten(string text) => text.Length <= 500 ? text : text[..500] + "…";
}
