using PaperGraph.Analysis;
using PaperGraph.Model;
using PaperGraph.Storage;

namespace PaperGraph.IntegrationTests.Pictures;

/// <summary>Small graphs to draw.</summary>
internal static class SampleGraphs
{
    /// <summary>A graph of papers given by their tags and fields; a paper's field may be null.</summary>
    public static AnalyzedGraph Of(params (string[] Tags, string? Field)[] papers)
    {
        var tags = papers.SelectMany(paper => paper.Tags).Distinct().Order(StringComparer.Ordinal).ToArray();
        var fields = papers.Select(paper => paper.Field).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToArray();
        var graph = new LiteratureGraph
        {
            Papers = [.. papers.Select((_, i) => new Paper { Id = $"title:{i:0000}", Title = $"Paper {i}" })],
            Tags = [.. tags.Select((tag, i) => new Tag($"t{i:0000}", tag, []))],
            Fields = [.. fields.Select((field, i) => new Field($"f{i:0000}", field))],
            TagAssignments = [.. papers.SelectMany((paper, i) => paper.Tags.Select((tag, at) => new TagAssignment(i, Array.IndexOf(tags, tag), Provenance.Stated, at + 1)).OrderBy(link => link.Tag))],
            FieldAssignments = [.. papers.Index().Where(paper => paper.Item.Field is not null).Select(paper => new FieldAssignment(paper.Index, Array.IndexOf(fields, paper.Item.Field), Provenance.Stated))],
        };
        return AnalyzedGraph.From(graph, CorpusAnalyzer.Analyze(graph, new AnalysisOptions()));
    }

    /// <summary>Papers of several fields, each with topics of its own and some that all share.</summary>
    public static AnalyzedGraph Fields(int fields, int papersEach, int topicsEach) => Of([.. Enumerable.Range(0, fields).SelectMany(field => Enumerable.Range(0, papersEach).Select(paper =>
        (Enumerable.Range(0, 4).Select(k => $"topic {(paper * (k + 1) + k * k) % topicsEach} of field {field}").Append($"common topic {paper % 5}").Distinct().ToArray(), (string?)$"Field {field}")))]);

    /// <summary>Degenerate graphs by name.</summary>
    public static AnalyzedGraph Named(string name) => name switch
    {
        "one tag" => Of((["only"], null), (["only"], null)),
        "no links" => Of([.. Enumerable.Range(0, 8).Select(i => (new[] { $"lonely {i}" }, (string?)null))]),
        "two parts" => Of((["a1", "a2", "a3"], null), (["a1", "a2", "a3"], null), (["b1", "b2", "b3"], null), (["b1", "b2", "b3"], null)),
        "a star" => Of([.. Enumerable.Range(0, 400).Select(i => (new[] { "the centre", $"leaf number {i / 2}" }, (string?)"Field"))]),
        "one clique" => Of([.. Enumerable.Range(0, 3).Select(_ => (Enumerable.Range(0, 14).Select(i => $"member {i}").ToArray(), (string?)"Field"))]),
        "long labels" => Of([.. Enumerable.Range(0, 12).Select(i => (new[] { $"{i} a label that goes on and on and on beyond any measure", new string((char)('a' + i), 400), "middle" }, (string?)"A field with quite a long name of its own"))]),
        "strange letters" => Of([.. Enumerable.Range(0, 6).Select(i => (new[] { "量子场论", "квантовая теория", "نظرية", "<b>&\"'", "e\u0301tale", $"x{i % 2}" }, (string?)(i % 2 == 0 ? "物理" : "A&B <C>")))]),
        "many communities" => Of([.. Enumerable.Range(0, 60).Select(i => (Enumerable.Range(0, 4).Select(k => $"topic {k} of part {i / 4}").ToArray(), (string?)null))]),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such graph."),
    };
}
