using System.Collections.Immutable;

namespace PaperGraph.Pictures.Scenes;

/// <summary>A network as pictures see it: all its nodes with what can be shown of them, and all its links.</summary>
internal sealed record NetworkView
{
    /// <summary>What nodes are called, in the plural: "topics".</summary>
    public required string Nodes { get; init; }

    /// <summary>By node an id, unique and fit for an XML id.</summary>
    public required Func<int, string> Id { get; init; }

    /// <summary>By node its name.</summary>
    public required Func<int, string> Label { get; init; }

    /// <summary>By node its size; NaN where it is unknown.</summary>
    public required double[] Sizes { get; init; }

    /// <summary>What the sizes are.</summary>
    public required Quantity Size { get; init; }

    /// <summary>By node how much is known of it: those of most weight are shown, those of weight 0 never.</summary>
    public required double[] Weights { get; init; }

    /// <summary>
    /// Nodes of less weight are shown, and links of less width drawn, only when there is hardly anything else, such as those of a single paper; null where
    /// numbers have no such meaning.
    /// </summary>
    public double? LeastEvidence { get; init; }

    /// <summary>What the nodes of most weight are: "most used".</summary>
    public required string Superlative { get; init; }

    /// <summary>By node its community, or -1.</summary>
    public required int[] Communities { get; init; }

    /// <summary>By community its name; null for none.</summary>
    public required Func<int, string?> CommunityName { get; init; }

    /// <summary>All links, <c>A</c> &lt; <c>B</c>.</summary>
    public required ImmutableArray<SceneLink> Links { get; init; }

    /// <summary>What the widths of links are.</summary>
    public required Quantity Width { get; init; }

    /// <summary>What nodes are coloured by, values by node; null for communities.</summary>
    public ColourKey? Colours { get; init; }

    /// <summary>The line at the foot of each picture.</summary>
    public required string Source { get; init; }

    /// <summary>Number of nodes.</summary>
    public int Count => Sizes.Length;

    /// <summary>The links between chosen nodes, with the places of these among the chosen as ends.</summary>
    public ImmutableArray<SceneLink> LinksAmong(IReadOnlyList<int> nodes)
    {
        var place = nodes.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        return
        [
            .. Links.Where(link => place.ContainsKey(link.A) && place.ContainsKey(link.B))
                .Select(link => link with { A = Math.Min(place[link.A], place[link.B]), B = Math.Max(place[link.A], place[link.B]) }),
        ];
    }

    /// <summary>Every link from both of its ends.</summary>
    public IEnumerable<(int Node, int Other, double Width, double Weight)> Ends
    {
        get
        {
            foreach (var link in Links)
            {
                yield return (link.A, link.B, link.Width, link.Weight);
                yield return (link.B, link.A, link.Width, link.Weight);
            }
        }
    }
}
