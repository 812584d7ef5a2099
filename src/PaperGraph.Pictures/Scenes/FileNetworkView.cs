using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Analysis;
using PaperGraph.Storage.NetworkFiles;

namespace PaperGraph.Pictures.Scenes;

/// <summary>A network of the user's own, as pictures see it: communities by Leiden, circles by strength unless told otherwise.</summary>
internal static class FileNetworkView
{
    private const int NamingNodes = 2;

    /// <summary>The view.</summary>
    /// <param name="read">The network.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="options">What to show.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="PictureException">The network lacks what is to be shown.</exception>
    public static NetworkView Of(NamedNetwork read, string name, PictureOptions options, CancellationToken cancellationToken)
    {
        var network = read.Built.Network;
        var size = options.Size ?? NodeAspect.Strength;
        // First what may be refused.
        var sizes = size == NodeAspect.Strength ? null : Values(size);
        var colours = options.Color == NodeAspect.Community ? null : options.Color == options.Size ? sizes : Values(options.Color);
        var communities = NetworkAnalyzer.Communities(network, new CommunityOptions { Seed = options.Seed }, cancellationToken);
        double[] strengths = [.. Enumerable.Range(0, network.NodeCount).Select(network.Strength)];
        string[] names = [.. Enumerable.Range(0, network.NodeCount).GroupBy(node => communities.Community[node]).OrderBy(group => group.Key)
            .Select(group => string.Join(" · ", group.OrderByDescending(node => strengths[node]).ThenBy(node => node).Take(NamingNodes).Select(node => read.Names[node])))];
        return new NetworkView
        {
            Nodes = "nodes",
            Id = node => string.Create(CultureInfo.InvariantCulture, $"node-{node + 1}"),
            Label = node => read.Names[node],
            Sizes = sizes ?? strengths,
            Size = new Quantity(AspectWords.Name(size)),
            Superlative = "most linked",
            // A node without links has its place too.
            Weights = [.. strengths.Select(strength => strength + 1)],
            Communities = communities.Community,
            CommunityName = community => names[community],
            Links = Links(read, options.MinStrength),
            Width = new Quantity("link weight"),
            Colours = colours is null ? null : new ColourKey(AspectWords.Name(options.Color), [.. colours], []),
            Source = $"{(options.MinStrength > 0 ? $"links of weight {Quantity.Number(options.MinStrength)} or more · " : "")}{name} · {Quantity.Count(network.NodeCount, "node")} · {Quantity.Count(network.LinkCount, "link")} · PaperGraph",
        };

        double[] Values(NodeAspect aspect) => Enum.TryParse<NetworkMeasure>(aspect.ToString(), out var measure)
            ? NetworkAnalyzer.Measures(network, [measure], options.Seed, cancellationToken)[0].Values
            : throw new PictureException($"A network has no {AspectWords.Name(aspect)} of its nodes; choose a measure of the network such as degree or betweenness.");
    }

    private static ImmutableArray<SceneLink> Links(NamedNetwork read, double least)
    {
        var network = read.Built.Network;
        var links = ImmutableArray.CreateBuilder<SceneLink>();
        for (var a = 0; a < network.NodeCount; a++)
        {
            var others = network.Neighbours(a);
            var weights = network.Weights(a);
            for (var e = 0; e < others.Length; e++)
            {
                if (a >= others[e] || weights[e] < least) continue;
                links.Add(new SceneLink(a, others[e], weights[e], 2 * network.TotalWeight / network.Strength(a) * (weights[e] / network.Strength(others[e]))));
            }
        }
        return links.ToImmutable();
    }
}
