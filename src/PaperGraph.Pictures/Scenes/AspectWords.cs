using System.Text.Json;

namespace PaperGraph.Pictures.Scenes;

/// <summary>How the legend calls what is shown of a node.</summary>
internal static class AspectWords
{
    /// <summary>The name within a line: "weighted betweenness".</summary>
    public static string Name(NodeAspect aspect) => aspect switch
    {
        NodeAspect.Year => "mean year of papers",
        NodeAspect.PageRank => "PageRank",
        NodeAspect.Core => "core number",
        NodeAspect.WithinModuleZ => "z-score within the community",
        NodeAspect.Bridging => "bridging centrality",
        NodeAspect.Strength => "link strength",
        _ => JsonNamingPolicy.KebabCaseLower.ConvertName(aspect.ToString()).Replace('-', ' '),
    };
}
