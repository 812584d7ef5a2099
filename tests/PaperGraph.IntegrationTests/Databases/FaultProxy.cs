using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using PaperGraph.Databases.Neo4jHttp;

namespace PaperGraph.IntegrationTests.Databases;

/// <summary>Stands between the client and a server, passes requests on, and spoils those that it is told to.</summary>
internal sealed class FaultProxy : IAsyncDisposable
{
    private readonly Uri server;
    private readonly Func<int, string, Fault> choose;
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly HttpClient client = new();
    private readonly ConcurrentDictionary<string, byte> seen = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource stop = new();
    private readonly Task serving;
    private int requests;

    /// <param name="connection">The server.</param>
    /// <param name="choose">What to do to a request by its number from 1 and its body; a request that is repeated word for word is passed on.</param>
    public FaultProxy(Neo4jConnection connection, Func<int, string, Fault> choose)
    {
        this.choose = choose;
        server = new Uri(connection.Url);
        listener.Start();
        Connection = connection with { Url = $"http://{listener.LocalEndpoint}" };
        serving = ServeAsync();
    }

    /// <summary>The server as seen through this.</summary>
    public Neo4jConnection Connection { get; }

    /// <summary>Different requests so far.</summary>
    public int Requests => Volatile.Read(ref requests);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await serving;
        client.Dispose();
        stop.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                _ = AnswerAsync(await listener.AcceptSocketAsync(stop.Token));
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // The end.
            }
        }
    }

    /// <summary>Answers one request, or breaks the connection by leaving before that.</summary>
    private async Task AnswerAsync(Socket socket)
    {
        try
        {
            await using var stream = new NetworkStream(socket, ownsSocket: true);
            var (request, body) = await ReadAsync(stream);
            var fault = FaultFor(request, body);
            if (fault.Delay > TimeSpan.Zero) await Task.Delay(fault.Delay);
            if (fault.DropsBefore)
            {
                fault.Kills?.Cancel();
                return;
            }
            var (status, answer) = fault.ErrorCode is { } code && !fault.AfterCommit ? Error(code) : await ForwardAsync(request);
            if (fault.AfterCommit && fault.ErrorCode is { } late) (status, answer) = Error(late);
            if (fault.DropsAfter)
            {
                fault.Kills?.Cancel();
                return;
            }
            var head = string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {(int)status} X\r\nContent-Type: application/json\r\nContent-Length: {answer.Length}\r\nConnection: close\r\n\r\n");
            await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
            await stream.WriteAsync(fault.Truncates ? answer.AsMemory(0, answer.Length / 2) : answer);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            // The client went away, or the server did.
        }
    }

    private static async Task<(HttpRequestMessage Request, byte[] Body)> ReadAsync(NetworkStream stream)
    {
        var received = new MemoryStream();
        var buffer = new byte[64 << 10];
        for (var end = -1; ;)
        {
            var read = await stream.ReadAsync(buffer);
            if (read == 0) throw new IOException("The client went away.");
            received.Write(buffer, 0, read);
            if (end < 0) end = received.GetBuffer().AsSpan(0, (int)received.Length).IndexOf("\r\n\r\n"u8);
            if (end < 0) continue;
            var lines = Encoding.ASCII.GetString(received.GetBuffer(), 0, end).Split("\r\n");
            var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase);
            var length = headers.TryGetValue("Content-Length", out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : 0;
            if (received.Length < end + 4 + length) continue;
            var body = received.ToArray()[(end + 4)..];
            var first = lines[0].Split(' ');
            var request = new HttpRequestMessage(new HttpMethod(first[0]), first[1]) { Content = body.Length == 0 ? null : new ByteArrayContent(body) };
            foreach (var (name, value) in headers)
                if (!request.Headers.TryAddWithoutValidation(name, value)) request.Content?.Headers.TryAddWithoutValidation(name, value);
            request.Headers.Host = null;
            return (request, body);
        }
    }

    private Fault FaultFor(HttpRequestMessage request, byte[] body)
    {
        var hash = Convert.ToHexString(SHA256.HashData(body));
        if (!seen.TryAdd($"{request.Method} {request.RequestUri} {hash}", 0)) return Fault.None;
        var fault = choose(Interlocked.Increment(ref requests), Encoding.UTF8.GetString(body));
        return body.Length == 0 ? fault with { ErrorCode = null } : fault;
    }

    private async Task<(HttpStatusCode Status, byte[] Answer)> ForwardAsync(HttpRequestMessage request)
    {
        request.RequestUri = new Uri(server, request.RequestUri!.OriginalString);
        using var response = await client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsByteArrayAsync());
    }

    private static (HttpStatusCode Status, byte[] Answer) Error(string code) =>
        (HttpStatusCode.Accepted, Encoding.UTF8.GetBytes($$"""{"data":{"fields":["x"],"values":[[1]]},"errors":[{"code":"{{code}}","message":"injected"}]}"""));
}

/// <summary>What happens to a request.</summary>
/// <param name="ErrorCode">It is answered with this error, after partial data.</param>
/// <param name="AfterCommit">The error comes though the server did what it was asked.</param>
/// <param name="DropsBefore">The connection breaks before the server sees it.</param>
/// <param name="DropsAfter">The connection breaks after the server did it.</param>
/// <param name="Truncates">Half of the answer arrives.</param>
internal sealed record Fault(string? ErrorCode = null, bool AfterCommit = false, bool DropsBefore = false, bool DropsAfter = false, bool Truncates = false)
{
    public static Fault None { get; } = new();

    /// <summary>The client is ended at the moment when the connection breaks.</summary>
    public CancellationTokenSource? Kills { get; init; }

    /// <summary>How much later it arrives.</summary>
    public TimeSpan Delay { get; init; }
}
