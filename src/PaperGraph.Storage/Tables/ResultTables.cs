using System.Text.Json;
using PaperGraph.Model;

namespace PaperGraph.Storage.Tables;

/// <summary>The results as plain tables for people and their tools: names instead of ids, one row per thing, best first.</summary>
internal static class ResultTables
{
    /// <summary>A table: its file, its columns, its rows.</summary>
    internal sealed record Table(string File, string[] Columns, IEnumerable<object?[]> Rows);

    /// <summary>All tables of an analysis.</summary>
    internal static IEnumerable<Table> Of(AnalyzedGraph analyzed)
    {
        var (graph, analysis, bridges) = (analyzed.Graph, analyzed.Analysis, analyzed.Analysis.Bridges);
        string Field(int index) => graph.Fields[index].Name;
        string Tag(int index) => graph.Tags[index].Name;

        yield return Tags(analyzed);
        yield return new("communities.csv", ["community", "label", "tags", "papers", "characteristicTags", "internalLinks", "externalLinks", "centrality", "density", "theme"],
            analyzed.Communities.Zip(analysis.Communities, (name, community) => new object?[]
            {
                name.Id, name.Label, community.Tags.Length, community.Papers, string.Join("; ", community.CharacteristicTags.Select(Tag)),
                community.Place.InternalLinks, community.Place.ExternalLinks, community.Place.Centrality, community.Place.Density,
                JsonNamingPolicy.CamelCase.ConvertName(community.Place.Theme.ToString()),
            }));
        yield return new("co_topic.csv", ["tagA", "tagB", "papers", "association", "zScore", "qValue", "pValue", "backbone"],
            analysis.CoTopicLinks.OrderByDescending(link => link.Papers).ThenByDescending(link => link.ZScore)
                .Select(link => new object?[] { Tag(link.A), Tag(link.B), link.Papers, link.Association, link.ZScore, link.QValue, link.PValue, link.InBackbone }));
        yield return new("field_pairs.csv", ["fieldA", "fieldB", "papers", "sharedTags", "observed", "expected", "zScore", "qValue", "effect", "lowByPapers", "highByPapers", "lowByTeams", "highByTeams", "keptAbove"],
            bridges.Pairs.Select(pair => new object?[]
            {
                Field(pair.A), Field(pair.B), pair.Papers, pair.SharedTags, pair.Observed, pair.Expected, pair.ZScore, pair.QValue,
                pair.Effect, pair.ByPapers.Low, pair.ByPapers.High, pair.ByTeams.Low, pair.ByTeams.High, pair.KeptAbove,
            }));
        yield return new("bridge_tags.csv",
            ["fieldA", "fieldB", "tag", "rank", "score", "papersA", "papersB", "qValue", "commonToSeveral", "kept"],
            bridges.Tags.Select(row => new object?[]
            {
                Field(row.A), Field(row.B), Tag(row.Tag), row.Rank, row.Score, row.PapersA, row.PapersB, row.QValue, row.CommonToSeveral, row.Kept,
            }));
        yield return new("bridge_papers.csv", ["fieldA", "fieldB", "paper", "rank", "score", "field", "published", "paperId", "url"],
            bridges.Papers.Select(row => BridgePaper(analyzed, graph.Papers[row.Paper], row.Paper, Field(row.A), Field(row.B), row.Rank, row.Score)));
        yield return new("bridge_authors.csv", ["fieldA", "fieldB", "author", "rank", "papersA", "papersB"],
            bridges.Authors.Select(row => new object?[]
            {
                Field(row.A), Field(row.B), graph.Authors[row.Author].Name, row.Rank, row.PapersA, row.PapersB,
            }));
        yield return new("missing_bridges.csv", ["tagA", "tagB", "fieldA", "fieldB", "rank", "score", "between"],
            bridges.Missing.Select(row => new object?[]
            {
                Tag(row.TagA), Tag(row.TagB), Field(row.FieldA), Field(row.FieldB), row.Rank, row.Score, string.Join("; ", row.Between.Select(Tag)),
            }));
        yield return new("evolution.csv", ["fieldA", "fieldB", "year", "papers", "total", "observed", "expected", "ownedUses"],
            bridges.Evolution.Select(row => new object?[] { Field(row.A), Field(row.B), row.Year, row.Papers, row.Total, row.Observed, row.Expected, row.OwnedUses }));
        yield return new("evolution_quarters.csv", ["fieldA", "fieldB", "year", "quarter", "papers", "total", "observed", "expected", "ownedUses"],
            bridges.Quarters.Select(row => new object?[] { Field(row.A), Field(row.B), row.Year, row.Quarter, row.Papers, row.Total, row.Observed, row.Expected, row.OwnedUses }));
    }

    private static Table Tags(AnalyzedGraph analyzed)
    {
        var measures = analyzed.Analysis.Tags;
        return new("tags.csv",
            [
                "tag", "papers", "community", "degree", "strength", "betweenness", "closeness", "pageRank", "participation", "constraint",
                "eigenvector", "core", "withinModuleZ", "firstYear", "meanYear", "communityStability",
                "weightedBetweenness", "clustering", "effectiveSize", "bridging",
            ],
            Enumerable.Range(0, analyzed.Graph.Tags.Length)
                .Where(tag => measures.Papers[tag] > 0)
                .OrderByDescending(tag => measures.Papers[tag]).ThenByDescending(tag => measures.Strength[tag])
                .Select(tag => new object?[]
                {
                    analyzed.Graph.Tags[tag].Name, measures.Papers[tag],
                    measures.Community[tag] < 0 ? null : analyzed.Communities[measures.Community[tag]].Id,
                    measures.Degree[tag], measures.Strength[tag], measures.Betweenness[tag], measures.Closeness[tag], measures.PageRank[tag],
                    measures.Participation[tag], measures.Constraint[tag], measures.Eigenvector[tag], measures.Core[tag],
                    measures.WithinModuleZ[tag], measures.FirstYear[tag], measures.MeanYear[tag], analyzed.Analysis.CommunityStability[tag],
                    measures.WeightedBetweenness[tag], measures.Clustering[tag], measures.EffectiveSize[tag], measures.Bridging[tag],
                }));
    }

    private static object?[] BridgePaper(AnalyzedGraph analyzed, Paper paper, int index, string fieldA, string fieldB, int rank, double score) =>
    [
        fieldA, fieldB, paper.Title, rank, score,
        analyzed.MainFields[index] < 0 ? null : analyzed.Graph.Fields[analyzed.MainFields[index]].Name,
        paper.Published?.ToString(), paper.Id, paper.Url,
    ];
}
