using PaperGraph.Linking.Fields;
using PaperGraph.Linking.Papers;
using PaperGraph.Linking.Tags;
using PaperGraph.Model;

namespace PaperGraph.Linking;

/// <summary>Collects the facts of papers that may be otherwise.</summary>
internal static class Doubts
{
    /// <summary>Lines of tags whose reading is not sure.</summary>
    public static IEnumerable<Doubt> OfTagLines(IEnumerable<JoinedPaper> papers) =>
        papers.SelectMany(paper => paper.Entries.Select(entry => entry.Cut).OfType<TagCut>()
            .Where(cut => cut is { RunnerUp.IsEmpty: false, Confidence: < TagReader.SureConfidence })
            .Select(cut => new Doubt(DoubtKind.TagLine, paper.Paper.Id, [.. cut.Tags.Select(tag => tag.Name)], cut.RunnerUp, cut.Confidence)));

    /// <summary>Stated fields that look wrong; the graph's confidence is at most what the suggested field leaves.</summary>
    public static IEnumerable<Doubt> OfFields(FieldPrediction prediction) => prediction.Doubtful.Select(doubtful => new Doubt(
        DoubtKind.StatedField, prediction.Graph.Papers[doubtful.Paper].Id, [prediction.Graph.Fields[doubtful.Stated].Name], [prediction.Graph.Fields[doubtful.Suggested].Name],
        1 - doubtful.Probability));
}
