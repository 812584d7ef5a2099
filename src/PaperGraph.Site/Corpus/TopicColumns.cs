using System.Collections.Immutable;
using PaperGraph.Site.Text;
using PaperGraph.Storage.Tables;

namespace PaperGraph.Site.Corpus;

/// <summary>A measure of topics as a column of a table.</summary>
/// <param name="Name">The column's head.</param>
/// <param name="Meaning">What the measure says, for readers who do not know it.</param>
/// <param name="Value">The value of a topic; not a number when unknown.</param>
/// <param name="Decimals">Decimals shown.</param>
internal sealed record TopicColumn(string Name, string Meaning, Func<int, double> Value, int Decimals)
{
    /// <summary>The value as it is shown.</summary>
    public string Show(int tag) => Decimals == 0 && double.IsFinite(Value(tag)) ? Say.Number((int)Math.Round(Value(tag))) : Say.Decimal(Value(tag), Decimals);
}

/// <summary>The measures that the table of topics shows.</summary>
internal static class TopicColumns
{
    /// <summary>All columns of figures; the first is the number of papers, which orders the table.</summary>
    public static ImmutableArray<TopicColumn> Of(CorpusView corpus)
    {
        var measures = corpus.Measures;
        return
        [
            new("Papers", MeasureGuide.Meaning("papers"), tag => measures.Papers[tag], 0),
            new("Linked topics", MeasureGuide.Meaning("degree"), tag => measures.Degree[tag], 0),
            new("Link strength", MeasureGuide.Meaning("strength"), tag => measures.Strength[tag], 0),
            new("Betweenness", MeasureGuide.Meaning("betweenness"), tag => measures.Betweenness[tag], 4),
            new("Closeness", MeasureGuide.Meaning("closeness"), tag => measures.Closeness[tag], 2),
            new("PageRank", MeasureGuide.Meaning("pageRank"), tag => measures.PageRank[tag], 4),
            new("Participation", MeasureGuide.Meaning("participation"), tag => measures.Participation[tag], 2),
            new("Constraint", MeasureGuide.Meaning("constraint"), tag => measures.Constraint[tag], 2),
        ];
    }
}
