using System.Collections.Immutable;

namespace PaperGraph.Site;

/// <summary>A named question with its answer for this corpus.</summary>
/// <param name="Name">The name by which the command line knows it.</param>
/// <param name="Title">A short title.</param>
/// <param name="Answers">What the answer tells.</param>
/// <param name="Parameters">The values that were put in, as name and value.</param>
/// <param name="Cypher">The statement, for Neo4j.</param>
/// <param name="Columns">The columns of the answer; empty when it was not asked.</param>
/// <param name="Rows">The rows: text, whole and floating-point numbers, booleans, lists or null.</param>
public sealed record AnsweredQuestion(
    string Name, string Title, string Answers, ImmutableArray<(string Name, string Value)> Parameters, string Cypher, ImmutableArray<string> Columns, ImmutableArray<object?[]> Rows);
