namespace PaperGraph.Tests;

/// <summary>Finds the repository and what lies beside it from wherever the tests run.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find(folder => File.Exists(Path.Combine(folder, "PaperGraph.sln")))
        ?? throw new InvalidOperationException("The tests must run from within the repository.");

    private static string? Find(Func<string, bool> holds)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (holds(folder.FullName)) return folder.FullName;
        return null;
    }
}
