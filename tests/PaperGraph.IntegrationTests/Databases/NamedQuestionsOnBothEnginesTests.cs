using PaperGraph.Databases.Ladybug;
using PaperGraph.Databases.Neo4jHttp;
using PaperGraph.Databases.Neo4jHttp.Push;
using PaperGraph.Databases.Questions;

namespace PaperGraph.IntegrationTests.Databases;

/// <summary>Each engine is the other's oracle: every named question must give the same rows on both.</summary>
[Collection(Neo4jTests.Name)]
public sealed class NamedQuestionsOnBothEnginesTests
{
    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["fieldA"] = "astrophysics",
        ["fieldB"] = "Foundational AI",
        ["field"] = "Astrophysics",
        ["topicA"] = "Normalizing Flows",
        ["topicB"] = "lattice qcd",
        ["topic"] = "normalizing flows",
        ["author"] = "ann ä",
        ["paper"] = "1",
        ["authorA"] = "Ann Ä",
        ["authorB"] = "bob",
        ["community"] = "c01",
    };

    [Fact]
    public async Task Every_named_question_gives_the_same_rows()
    {
        var connection = Neo4jServer.Connection();
        var token = TestContext.Current.CancellationToken;
        using var sample = new SampleGraph();
        await Neo4jServer.ClearAsync(connection);
        await GraphPusher.PushAsync(new PushSource(sample.Folder, null), connection, new PushOptions(), null, token);
        await using var neo4j = await Neo4jDatabase.ConnectAsync(connection, token);
        await using var ladybug = await LadybugDatabase.OpenAsync(sample.Folder, token);

        foreach (var question in NamedQuestions.All)
        {
            var parameters = question.Bind(question.Parameters.Where(parameter => parameter.Default is null).Select(parameter => $"{parameter.Name}={Values[parameter.Name]}"));
            var expected = await neo4j.QueryAsync(question.StatementOn(neo4j.Engine), parameters, token);
            var actual = await ladybug.QueryAsync(question.StatementOn(ladybug.Engine), parameters, token);

            Assert.True(expected.Rows.Length > 0, $"{question.Name} finds nothing in the sample, so this test would not notice a mistake.");
            Assert.True(expected.Notices.IsEmpty, $"{question.Name}: {string.Join(' ', expected.Notices)}");
            Assert.Equal(expected.Columns, actual.Columns);
            Assert.Equal(expected.Rows.Select(row => (question.Name, Text(row))), actual.Rows.Select(row => (question.Name, Text(row))));
        }
    }

    private static string Text(object?[] row) => string.Join(" | ", row.Select(value => value is object?[] list ? $"[{Text(list)}]" : FormattableString.Invariant($"{value?.GetType().Name} {value}")));
}
