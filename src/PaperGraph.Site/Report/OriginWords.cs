using PaperGraph.Analysis;
using PaperGraph.Model;
using PaperGraph.Site.Text;

namespace PaperGraph.Site.Report;

/// <summary>Which links the figures rest on, and how good the others are.</summary>
internal static class OriginWords
{
    /// <summary>Which links count.</summary>
    public static string Counted(LiteratureGraph graph, OriginFilter filter)
    {
        var derived = graph.TagAssignments.Any(link => link.Provenance.Origin != Origin.Listed) || graph.FieldAssignments.Any(link => link.Provenance.Origin != Origin.Listed);
        return (filter, derived, CountedLinks.LeavesOut(graph, filter)) switch
        {
            (_, false, _) => "Every link from a paper to a topic or a field is one that a source states.",
            (OriginFilter.All, _, _) => "Links that were found or predicted by PaperGraph count in the figures like those that a source states (option --origin all).",
            (_, _, false) => "No source states links of the kinds that were found or predicted by PaperGraph, so these count.",
            _ => "Only links from papers to topics and fields that a source states count in the figures; those that were found or predicted by PaperGraph are shown but not counted where a source states any (option --origin listed).",
        };
    }

    /// <summary>How well fields were predicted, with a space before; empty when nothing was measured.</summary>
    public static string Prediction(FieldQuality? quality) => quality is null
        ? ""
        : $" Fields of papers without one are predicted from their text: in cross-validation over {Say.Count(quality.Papers, "paper")} with a stated field {Say.Percent(quality.Accuracy)} were predicted right (macro-F1 {Say.Decimal(quality.MacroF1)}, calibration error {Say.Decimal(quality.CalibrationError)}). {Say.Count(quality.Assigned, "paper")} without a field got one, {Say.Number(quality.Unassigned)} fit none.";
}
