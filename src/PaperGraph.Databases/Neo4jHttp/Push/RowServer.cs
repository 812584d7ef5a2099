using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace PaperGraph.Databases.Neo4jHttp.Push;

/// <summary>
/// Offers files to programs on this machine for as long as they are needed: over HTTP on a free port of the loopback address, each
/// under a path that nobody can guess (128 random bits). Everything else is answered with 404.
/// </summary>
internal sealed class RowServer : IAsyncDisposable
{
    private const int LongestRequest = 16 << 10;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);
    private static readonly byte[] NotFound = Encoding.ASCII.GetBytes("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> files = new(StringComparer.Ordinal);
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Task serving;

    /// <summary>Starts to listen.</summary>
    /// <exception cref="SocketException">No port is free.</exception>
    public RowServer()
    {
        listener.Start();
        serving = ServeAsync();
    }

    /// <summary>Offers a file until the result is disposed.</summary>
    /// <param name="content">The file's bytes.</param>
    public IPublishedRows Publish(ReadOnlyMemory<byte> content)
    {
        var path = $"/{RandomNumberGenerator.GetHexString(32, lowercase: true)}.csv";
        files[path] = content;
        return new Published(this, path);
    }

    /// <summary>Stops to listen and drops what is under way.</summary>
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await serving;
        stop.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                var socket = await listener.AcceptSocketAsync(stop.Token);
                _ = AnswerAsync(socket);
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // One connection that failed, or the end.
            }
        }
    }

    private async Task AnswerAsync(Socket socket)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop.Token);
        patience.CancelAfter(LongestWait);
        try
        {
            await using var stream = new NetworkStream(socket, ownsSocket: true);
            var request = await ReadHeadAsync(stream, patience.Token);
            if (request is not ["GET", var path, _] || !files.TryGetValue(path, out var content))
            {
                await stream.WriteAsync(NotFound, patience.Token);
                return;
            }
            var head = string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\nContent-Type: text/csv; charset=utf-8\r\nContent-Length: {content.Length}\r\nConnection: close\r\n\r\n");
            await stream.WriteAsync(Encoding.ASCII.GetBytes(head), patience.Token);
            await stream.WriteAsync(content, patience.Token);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The reader went away; the statement that it was for fails and is repeated.
        }
    }

    /// <summary>The words of a request's first line; null when it is none.</summary>
    private static async Task<string[]?> ReadHeadAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var buffer = new byte[LongestRequest];
        var length = 0;
        while (length < buffer.Length)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken);
            if (read == 0) return null;
            length += read;
            var head = Encoding.ASCII.GetString(buffer, 0, length);
            if (head.Contains("\r\n\r\n", StringComparison.Ordinal)) return head[..head.IndexOf('\r', StringComparison.Ordinal)].Split(' ');
        }
        return null;
    }

    private sealed class Published(RowServer server, string path) : IPublishedRows
    {
        public string Url { get; } = $"http://{server.listener.LocalEndpoint}{path}";

        public void Dispose() => server.files.TryRemove(path, out _);
    }
}

/// <summary>A file that the database server can read until this is disposed.</summary>
internal interface IPublishedRows : IDisposable
{
    /// <summary>Where LOAD CSV finds it.</summary>
    string Url { get; }
}
