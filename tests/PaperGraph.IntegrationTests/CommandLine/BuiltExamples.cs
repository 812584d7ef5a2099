namespace PaperGraph.IntegrationTests.CommandLine;

/// <summary>The examples, built once for all tests of a class, which only ask about them.</summary>
public sealed class BuiltExamples : IAsyncLifetime
{
    /// <summary>The output folder.</summary>
    public string Folder { get; } = Path.Combine(Folders.New(nameof(BuiltExamples)), "out");

    public async ValueTask InitializeAsync()
    {
        var built = await PaperGraphProcess.RunAsync("build", Folders.Examples, "-o", Folder, "--skip", "draw,site,report");
        Assert.True(built.ExitCode == 0, built.Error);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
