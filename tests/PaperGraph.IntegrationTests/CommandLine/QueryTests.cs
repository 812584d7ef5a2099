using System.Text.Json;

namespace PaperGraph.IntegrationTests.CommandLine;

/// <summary>Questions to the embedded database, as a user's shell asks them.</summary>
public sealed class QueryTests(BuiltExamples examples) : IClassFixture<BuiltExamples>
{
    /// <summary>Without observed, "papers 29, expected 29.31, z 2.49" looked like a contradiction: expected is not about papers.</summary>
    [Fact]
    public async Task The_graph_says_of_a_pair_of_fields_what_the_analysis_says()
    {
        var table = await File.ReadAllLinesAsync(Path.Combine(examples.Folder, "analysis", "field_pairs.csv"), TestContext.Current.CancellationToken);
        var columns = table[0].Split(',');
        Assert.Equal(["fieldA", "fieldB", "papers", "sharedTags", "observed", "expected", "zScore", "qValue"], columns);

        using var answer = JsonDocument.Parse((await AskAsync("field-pairs", "--format", "json")).Output);

        var rows = answer.RootElement.EnumerateArray().ToList();
        Assert.Equal(table.Skip(1).Order(StringComparer.Ordinal), rows.Select(row => string.Join(',', columns.Select(column => row.GetProperty(column)))).Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Equal(row.GetProperty("observed").GetDouble(), row.GetProperty("ratio").GetDouble() * row.GetProperty("expected").GetDouble(), 1e-9));
    }

    private Task<PaperGraphProcess.Outcome> AskAsync(params string[] arguments) => PaperGraphProcess.RunAsync(["query", examples.Folder, .. arguments]);
}
