using System.Collections.Immutable;
using PaperGraph.Site.Text;

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
            new("Papers", "Papers that carry the topic.", tag => measures.Papers[tag], 0),
            new("Linked topics", "Other topics that share at least one paper with it (degree).", tag => measures.Degree[tag], 0),
            new("Link strength", "Papers shared with other topics, added up over all of them.", tag => measures.Strength[tag], 0),
            new("Betweenness", "Share of the shortest paths between other topics that lead through this one: high for go-betweens.", tag => measures.Betweenness[tag], 4),
            new("Closeness", "How near it is to all other topics: 1 when linked to each of them, 0 when linked to none (harmonic mean).", tag => measures.Closeness[tag], 2),
            new("PageRank", "Share of time that a random walk along the links spends here: high when linked to important topics.", tag => measures.PageRank[tag], 4),
            new("Participation", "How evenly its papers spread over fields: 0 when all lie in one field, towards 1 when spread over many.", tag => measures.Participation[tag], 2),
            new("Constraint", "Burt’s constraint: low when its neighbours are not linked to each other, so that it joins separate groups.", tag => measures.Constraint[tag], 2),
        ];
    }
}
