using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Storage.Tables;

/// <summary>
/// The label that papers of a field may get in Neo4j so that they have the field's colour there: its style sheets tell nodes apart by their
/// labels only. No part of the graph as it is written and pushed.
/// </summary>
public static class ColourLabels
{
    private const string Prefix = "Colour_";

    /// <summary>One label per field, in the fields' order: letters, digits and underscores, no two the same.</summary>
    /// <param name="fields">The fields.</param>
    public static ImmutableArray<string> Of(ImmutableArray<Field> fields)
    {
        var labels = fields.Select(field => Prefix + string.Concat(field.Id.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'))).ToArray();
        return [.. labels.Select((label, index) => labels.Count(other => other == label) > 1 ? FormattableString.Invariant($"{label}_{index + 1}") : label)];
    }
}
