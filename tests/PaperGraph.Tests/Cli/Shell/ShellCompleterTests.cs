using PaperGraph.Cli.Shell;
using PaperGraph.Databases.Questions;

namespace PaperGraph.Tests.Cli.Shell;

/// <summary>The bar stands for the cursor.</summary>
public sealed class ShellCompleterTests
{
    [Theory]
    [InlineData("MATCH (t:Ta|", "Tag")]
    [InlineData("match (a:a|", "Author")]
    [InlineData("MATCH (a)-[:CO|", "CO_TOPIC", "COAUTHOR")]
    [InlineData("MATCH (a)-[:HAS_TAG|AU|", "AUTHORED")]
    [InlineData("MATCH (t:Tag) RETURN t.pa|", "papers", "pageRank", "participation")]
    [InlineData("MATCH (f:Field)\nRETURN f.|", "fieldId", "name", "papers")]
    [InlineData("MATCH ()-[r:CO_TOPIC]-() RETURN r.z|", "zScore")]
    [InlineData("RETURN x.arx|", "arxivId")]
    [InlineData("MATCH (t:Tag {na|", "name")]
    [InlineData("MATCH (t:Tag {name: $to|", "topic")]
    [InlineData("MATCH (t:Tag) RETURN t.na| ORDER BY t.papers", "name")]
    [InlineData("MATCH (n) RETURN n LIM|", "LIMIT")]
    [InlineData("MATCH (n) RETURN n ord|", "ORDER BY")]
    [InlineData("top|", "top-topics", "topic-history", "topics-of-author", "topics-of-community", "topics-of-field")]
    [InlineData("MAT|", "MATCH")]
    [InlineData("papers-of-topic to|", "topic=")]
    [InlineData("papers-of-topic topic=flows li|", "limit=")]
    [InlineData(":qu|", ":questions", ":question", ":quit")]
    [InlineData(":question bridge-t|", "bridge-topics")]
    [InlineData(":format j|", "json", "jsonl")]
    [InlineData(":param fieldA|", "fieldA")]
    [InlineData("RETURN 1;\n:he|", ":help")]
    [InlineData("MATCH (n) RETURN |")]
    [InlineData("xyz|")]
    public void What_may_stand_before_the_cursor_is_found(string text, params string[] expected)
    {
        var cursor = text.LastIndexOf('|');
        var completion = new ShellCompleter(() => ["topic", "limit"]).Complete(text.Remove(cursor, 1), cursor);

        Assert.Equal(expected, completion.Candidates);
    }

    [Fact]
    public void At_the_beginning_stand_all_questions_and_commands()
    {
        var candidates = new ShellCompleter(() => []).Complete("", 0).Candidates;

        Assert.Superset(NamedQuestions.All.Select(question => question.Name).ToHashSet(), candidates.ToHashSet());
        Assert.Superset(ShellCommands.Names.ToHashSet(), candidates.ToHashSet());
    }
}
