namespace PaperGraph.Tests.Site;

/// <summary>A folder of its own for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("papergraph-site-").FullName;

    public IEnumerable<(string Name, string Text)> Files
        => Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (System.IO.Path.GetRelativePath(Path, file), File.ReadAllText(file)));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
