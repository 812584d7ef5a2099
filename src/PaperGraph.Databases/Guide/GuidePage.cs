using System.Text;
using PaperGraph.Databases.Questions;

namespace PaperGraph.Databases.Guide;

/// <summary>A page in Markdown that says how to use the guide, and has every question with its Cypher to copy.</summary>
public static class GuidePage
{
    /// <summary>Writes the page.</summary>
    /// <param name="title">What the corpus is called; null for no name.</param>
    /// <param name="values">Values for the parameters.</param>
    public static string Of(string? title, ExampleValues values)
    {
        var page = new StringBuilder($"""
            # {(title is null ? "The graph" : Plain(title))} in Neo4j Browser

            1. Fill the server: `papergraph push OUT`.
            2. Drop `papergraph.grass` on the page of Neo4j Browser, that of Neo4j 5, which its makers now call the legacy one: nodes show their names, each
               label has its colour.
            3. Copy a picture or a question from below, with its `:param` lines. `papergraph.cypher` has all of them, for `cypher-shell -f` and for
               `papergraph shell OUT --neo4j < papergraph.cypher`.
            4. If papers shall have the colour of their field, run `field-colours.cypher`, which gives them one more label.

            The values are examples from this graph; put yours in their place.


            """);
        page.Append("## Pictures\n\nThese return nodes and relationships, which Browser draws.\n\n");
        foreach (var view in GraphViews.All.Where(values.CanAsk)) Append(page, view, values);
        page.Append("## Questions\n\nThese return tables.\n\n");
        foreach (var question in NamedQuestions.All.Where(values.CanAsk)) Append(page, question, values);
        if (QuestionScript.LeftOut(values) is { } leftOut) page.Append(leftOut).Append('\n');
        return page.ToString().TrimEnd() + "\n";
    }

    private static void Append(StringBuilder page, NamedQuestion question, ExampleValues values)
    {
        page.Append($"### {question.Title}\n\n{question.Answers}\n\n");
        foreach (var parameter in question.Parameters) page.Append($"- `{parameter.Name}`: {parameter.Explanation}\n");
        if (!question.Parameters.IsEmpty) page.Append('\n');
        page.Append($"```cypher\n{QuestionScript.Statement(question, values)}\n```\n\n");
    }

    private static string Plain(string title) => string.Concat(title.ReplaceLineEndings(" ").Select(c => c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' ? "\\" + c : c.ToString()));
}
