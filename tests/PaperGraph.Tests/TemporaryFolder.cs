using System.Globalization;
using System.Runtime.CompilerServices;

namespace PaperGraph.Tests;

/// <summary>A folder for one test, gone when the test is.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private static int last;

    internal TemporaryFolder([CallerMemberName] string test = "")
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"papergraph-{Environment.ProcessId}-{Interlocked.Increment(ref last)}-{test}");
        Path = Directory.CreateDirectory(System.IO.Path.Combine(System.IO.Path.GetTempPath(), name)).FullName;
    }

    internal string Path { get; }

    internal string Of(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
