using System.Text.Json.Nodes;
using Json.Schema;
using PaperGraph.Site.Corpus;
using PaperGraph.Site.Report;

namespace PaperGraph.Tests.Site;

public class ReportSchemaTests
{
    private static readonly string Published = File.ReadAllText(Path.Combine(Repository.Root, "docs", "schemas", "field-bridges.json"));

    [Fact]
    public void The_published_schema_is_that_of_the_reports() => Assert.Equal(ReportJson.Schema(), Published);

    [Fact]
    public void Reports_are_as_the_schema_says()
    {
        var schema = JsonSchema.FromText(Published);
        foreach (var papers in new[] { SampleGraph.ThreeFields, SampleGraph.TwoFields, [] })
        {
            var report = JsonNode.Parse(ReportJson.Of(BridgeReport.Of(new CorpusView(SampleGraph.Of(papers)), SampleGraph.Context)))!;
            Assert.True(schema.Evaluate(report).IsValid);
            report["pairs"] = "none";
            Assert.False(schema.Evaluate(report).IsValid);
        }
    }
}
