using System.Runtime.InteropServices;

namespace PaperGraph.Cli.Shell;

/// <summary>Ctrl-C stops what is running instead of the program.</summary>
internal sealed class StatementInterrupt : IDisposable
{
    private readonly PosixSignalRegistration registration;
    private readonly Lock gate = new();
    private CancellationTokenSource? running;

    internal StatementInterrupt() => registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
    {
        context.Cancel = true;
        lock (gate) running?.Cancel();
    });

    /// <summary>Runs something that Ctrl-C stops.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    internal async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work)
    {
        using var source = new CancellationTokenSource();
        lock (gate) running = source;
        try
        {
            return await work(source.Token);
        }
        finally
        {
            lock (gate) running = null;
        }
    }

    public void Dispose() => registration.Dispose();
}
