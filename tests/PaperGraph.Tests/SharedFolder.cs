using System.Diagnostics;
using System.Text.Json;
using PaperGraph.Extraction;

namespace PaperGraph.Tests;

/// <summary>The folder <c>shared</c> beside the repository with real pages, networks, tools to compare with, and gold data; tests that need it are skipped without.</summary>
internal static class SharedFolder
{
    /// <summary>The real page whose name starts with <paramref name="prefix"/>, as it is extracted.</summary>
    public static ExtractedInput ExtractSeed(string prefix)
    {
        var path = SeedPath(prefix);
        return Extractor.Extract(Path.GetFileName(path), File.ReadAllBytes(path));
    }

    public static byte[] SeedBytes(string prefix) => File.ReadAllBytes(SeedPath(prefix));

    public static string[] SeedLines(string prefix) => File.ReadAllLines(SeedPath(prefix));

    /// <summary>A quarter of the research blog's papers as their authors and tags really are.</summary>
    public static IReadOnlyList<GoldPaper> Gold() =>
    [
        .. File.ReadLines(Path.Combine(Find(), "gold", "dev.jsonl"))
            .Select(line => JsonSerializer.Deserialize<GoldPaper>(line, JsonSerializerOptions.Web)!),
    ];

    /// <summary>The gold data as the program reads it.</summary>
    public static ImmutableArray<SourceRecord> GoldRecords() => Extractor.Extract("dev.jsonl", File.ReadAllBytes(Path.Combine(Find(), "gold", "dev.jsonl"))).Records;

    /// <summary>A file or folder below the folder, such as <c>("networks", "ca-GrQc.edges.gz")</c>.</summary>
    public static string PathOf(params string[] parts)
    {
        var path = Path.Combine([Find(), .. parts]);
        if (!Path.Exists(path)) Assert.Skip($"The folder shared has no {Path.Combine(parts)}.");
        return path;
    }

    private static string SeedPath(string prefix) => Directory.GetFiles(Path.Combine(Find(), "seeds"), prefix + "_*").Single();

    private static string Find()
    {
        var named = Environment.GetEnvironmentVariable("PAPERGRAPH_SHARED");
        if (named is not null && Directory.Exists(Path.Combine(named, "seeds"))) return named;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(candidate, "seeds"))) return candidate;
        }
        Assert.Skip("The folder shared/seeds with the real pages is not beside the repository; set PAPERGRAPH_SHARED to its path.");
        throw new UnreachableException();
    }
}

internal sealed record GoldPaper(string Title, string Published, string Field, string ArxivId, string[] Authors, string[] Tags);
