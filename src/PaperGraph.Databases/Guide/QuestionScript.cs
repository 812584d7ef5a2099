using System.Text;
using PaperGraph.Databases.Questions;

namespace PaperGraph.Databases.Guide;

/// <summary>The views and all named questions as a script for Neo4j Browser, <c>cypher-shell</c> and the shell of PaperGraph.</summary>
public static class QuestionScript
{
    /// <summary>Writes the script: per question what it answers, a value for each parameter, the statement. Every part ends with a semicolon, as Browser wants it.</summary>
    /// <param name="values">Values for the parameters.</param>
    public static string Of(ExampleValues values)
    {
        var script = new StringBuilder("""
            // PaperGraph's pictures and questions for Neo4j Browser and cypher-shell. Run one at a time, with its :param lines, or all of them:
            //   cypher-shell -f papergraph.cypher
            // The values are examples from this graph; put yours in their place.

            """);
        script.Append("\n// ---- Pictures: nodes and relationships, which Browser draws ----\n");
        foreach (var view in GraphViews.All.Where(values.CanAsk)) Append(script, view, values);
        script.Append("\n// ---- Questions: tables ----\n");
        foreach (var question in NamedQuestions.All.Where(values.CanAsk)) Append(script, question, values);
        if (LeftOut(values) is { } leftOut) script.Append("\n// ").Append(leftOut).Append('\n');
        return script.ToString();
    }

    /// <summary>Says which questions are left out; null when none is.</summary>
    internal static string? LeftOut(ExampleValues values)
    {
        var names = GraphViews.All.Concat(NamedQuestions.All).Where(question => !values.CanAsk(question)).Select(question => question.Name).ToArray();
        return names.Length == 0 ? null : $"Left out, since this graph has no names to ask with: {string.Join(", ", names)}.";
    }

    private static void Append(StringBuilder script, NamedQuestion question, ExampleValues values)
    {
        script.Append("\n// ").Append(question.Name).Append(": ").Append(question.Title).Append('\n');
        script.Append("// ").Append(question.Answers).Append('\n');
        foreach (var parameter in question.Parameters) script.Append("//   ").Append(parameter.Name).Append(": ").Append(parameter.Explanation).Append('\n');
        script.Append(Statement(question, values)).Append('\n');
    }

    /// <summary>A question's parameters and statement.</summary>
    internal static string Statement(NamedQuestion question, ExampleValues values)
        => string.Concat(question.Parameters.Select(parameter => $":param {parameter.Name} => {CypherLiteral.Of(values.Of(question, parameter))};\n")) + question.StatementOn(GraphEngine.Neo4j) + ";";
}
