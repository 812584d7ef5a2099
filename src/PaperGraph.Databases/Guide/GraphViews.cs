using System.Collections.Immutable;
using PaperGraph.Databases.Questions;

namespace PaperGraph.Databases.Guide;

/// <summary>Statements that return nodes and relationships, for Neo4j Browser to draw: the files of <c>cypher/browse</c>.</summary>
internal static class GraphViews
{
    /// <summary>All views by name in ordinal order.</summary>
    public static ImmutableArray<NamedQuestion> All { get; } = [.. CypherFiles.In("browse").Select(file => QuestionParser.Parse(file.Name, file.Text))];
}
