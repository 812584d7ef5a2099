using PaperGraph.Model;

namespace PaperGraph.Site.Text;

/// <summary>How a link is known, in words.</summary>
internal static class Provenances
{
    /// <summary>Null for what the source lists: that needs no remark.</summary>
    public static string? Of(Provenance provenance) => provenance.Origin switch
    {
        Origin.Mentioned => "found in the title or abstract",
        Origin.Extracted => $"a term found by PaperGraph, confidence {Say.Percent(provenance.Confidence)}",
        Origin.Predicted => $"predicted, confidence {Say.Percent(provenance.Confidence)}",
        _ => null,
    };
}
