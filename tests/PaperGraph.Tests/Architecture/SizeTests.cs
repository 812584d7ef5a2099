namespace PaperGraph.Tests.Architecture;

public sealed class SizeTests
{
    [Fact]
    public void No_source_file_is_longer_than_400_lines_and_half_are_shorter_than_120()
    {
        var lengths = Sources().Select(path => (Path: path, Lines: File.ReadLines(path).Count())).OrderBy(file => file.Lines).ToArray();
        Assert.DoesNotContain(lengths, file => file.Lines > 400);
        Assert.True(lengths[lengths.Length / 2].Lines < 120);
    }

    [Fact]
    public void The_pipeline_reads_in_one_screen_or_two()
        => Assert.True(File.ReadLines(Path.Combine(Repository.Root, "src", "PaperGraph.Cli", "Pipeline.cs")).Count() < 150);

    [Fact]
    public void There_are_no_regions_and_no_conditional_compilation()
        => Assert.All(Sources(), path => Assert.DoesNotContain(File.ReadLines(path), line => line.TrimStart().StartsWith("#region", StringComparison.Ordinal) || line.TrimStart().StartsWith("#if", StringComparison.Ordinal)));

    private static IEnumerable<string> Sources()
        => new[] { "src", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.*", SearchOption.AllDirectories))
            .Where(path => Path.GetExtension(path) is ".cs" or ".ts")
            .Where(path => !Path.GetRelativePath(Repository.Root, path).Split('/', '\\').Any(part => part is "bin" or "obj" or "node_modules" or "dist"));
}
