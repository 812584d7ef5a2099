using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Analysis.Layout;
using PaperGraph.Analysis.Similarity;
using PaperGraph.Model;
using PaperGraph.Site.Corpus;
using PaperGraph.Site.Maps;

namespace PaperGraph.Site.Data;

/// <summary>The network of topics and the map of papers, for the views that draw them. <c>src/web/site/data.ts</c> describes the same shapes.</summary>
internal static class ExploreData
{
    private const int Neighbours = 15;
    private const int LinksPerPaper = 4;
    private const int Digits = 4;

    /// <summary>The maps stay the same whatever the seed of the analysis.</summary>
    private const ulong Seed = 1;

    /// <summary>Places, measures and links of the topics.</summary>
    public static string Network(CorpusView corpus, CancellationToken cancellationToken)
    {
        var analysis = corpus.Analyzed.Analysis;
        var grid = MapGrid.Of(NeighbourMap.Place(TopicNeighbours.Find(analysis, Neighbours), Seed, cancellationToken), topic => analysis.Tags.Papers[topic] > 0);
        return Script.Assigning("paperGraphNetwork", new
        {
            grid.X,
            grid.Y,
            analysis.Tags.Community,
            Field = corpus.SharesOf.Select(shares => shares.IsEmpty ? -1 : shares[0].Field),
            Measures = TopicColumns.Of(corpus).Select(column => new { column.Name, column.Meaning, column.Decimals, Values = Enumerable.Range(0, corpus.Tags.Length).Select(tag => Rounded(column.Value(tag))) }),
            Links = new
            {
                A = analysis.CoTopicLinks.Select(link => link.A),
                B = analysis.CoTopicLinks.Select(link => link.B),
                Strength = analysis.CoTopicLinks.Select(link => link.Papers),
                Association = analysis.CoTopicLinks.Select(link => Rounded(link.Association)),
                Backbone = analysis.CoTopicLinks.Select(link => link.InBackbone ? 1 : 0),
            },
        });
    }

    /// <summary>Places of the papers and what names the regions; papers in the order of data.js.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="words">By paper its telling words; empty for none.</param>
    /// <param name="related">By paper those most like it, the most similar first; the first few are linked.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static string Map(CorpusView corpus, ImmutableArray<ImmutableArray<TermWeight>> words, ImmutableArray<ImmutableArray<RelatedPaper>> related, CancellationToken cancellationToken)
    {
        var grid = MapGrid.Of(NeighbourMap.Place(PaperNeighbours.Find(corpus.Analyzed.Graph, words, Neighbours, cancellationToken), Seed, cancellationToken));
        var position = new int[corpus.Papers.Length];
        foreach (var (place, paper) in corpus.NewestFirst.Index()) position[paper] = place;
        var links = related
            .SelectMany((row, paper) => row.Take(LinksPerPaper).Select(other => (A: Math.Min(position[paper], position[other.Paper]), B: Math.Max(position[paper], position[other.Paper]), other.Similarity)))
            .DistinctBy(link => (link.A, link.B)).OrderBy(link => link.A).ThenBy(link => link.B).ToList();
        return Script.Assigning("paperGraphMap", new
        {
            X = corpus.NewestFirst.Select(paper => grid.X[paper]),
            Y = corpus.NewestFirst.Select(paper => grid.Y[paper]),
            Labels = RegionLabels.Of(corpus, grid).Select(label => new[] { label.Topic, label.X, label.Y }),
            Links = new { A = links.Select(link => link.A), B = links.Select(link => link.B), Strength = links.Select(link => Rounded(link.Similarity)) },
        });
    }

    /// <summary>A few digits, enough for sizes and colours; null where there is no value.</summary>
    private static double? Rounded(double value) => !double.IsFinite(value) ? null
        : value == 0 ? 0 : double.Parse(value.ToString($"G{Digits}", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
