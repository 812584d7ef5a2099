using System.Globalization;
using System.Runtime.CompilerServices;

namespace PaperGraph.IntegrationTests.CommandLine;

/// <summary>Folders that the tests read and write.</summary>
internal static class Folders
{
    private static int last;

    /// <summary>The examples that come with the program.</summary>
    internal static string Examples { get; } = Path.Combine(AppContext.BaseDirectory, "examples");

    /// <summary>A new empty folder; removed by the operating system's own rules.</summary>
    internal static string New([CallerMemberName] string test = "")
        => Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture,
            $"papergraph-it-{Environment.ProcessId}"), string.Create(CultureInfo.InvariantCulture, $"{Interlocked.Increment(ref last)}-{test}"))).FullName;

    /// <summary>The four real pages, or null.</summary>
    internal static string? Seeds() => Shared("seeds");

    /// <summary>A file or folder of the folder shared, or null.</summary>
    internal static string? Shared(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine([folder.FullName, "shared", .. parts]) is var path && Path.Exists(path)) return path;
        return Environment.GetEnvironmentVariable("PAPERGRAPH_SHARED") is { Length: > 0 } shared ? Path.Combine([shared, .. parts]) : null;
    }

    /// <summary>Every file of a folder by its relative name.</summary>
    internal static SortedDictionary<string, byte[]> Contents(string folder, params string[] without)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, path);
            if (!without.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal))) files.Add(name, File.ReadAllBytes(path));
        }
        return files;
    }
}
