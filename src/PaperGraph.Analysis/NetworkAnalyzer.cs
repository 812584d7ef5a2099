using PaperGraph.Analysis.Communities;
using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis;

/// <summary>Communities and centralities of any network, with the engine that analyses corpora.</summary>
/// <remarks>The same network, options and seed give the same bytes, whatever the number of threads.</remarks>
public static class NetworkAnalyzer
{
    /// <summary>Finds communities by the Leiden algorithm (Traag, Waltman and van Eck 2019, DOI 10.1038/s41598-019-41695-z).</summary>
    /// <param name="network">Any network; a node without links is a community of its own.</param>
    /// <param name="options">Objective, normalisation, resolution, starts, iterations, smallest size, seed.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The best partition of all starts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    /// <exception cref="ArgumentException">The normalised weights are too large or too small to be summed.</exception>
    public static NetworkCommunities Communities(Network network, CommunityOptions options, CancellationToken cancellationToken = default)
        => Communities(network, options, new ParallelOptions { CancellationToken = cancellationToken });

    /// <summary>Computes measures of all nodes.</summary>
    /// <param name="network">Any network.</param>
    /// <param name="measures">Which ones.</param>
    /// <param name="seed">Seed of every random choice: samples in large networks, and the communities that some measures need.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>One per measure, in their order. In very large networks some are samples, with a bound on the error.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    public static MeasureValues[] Measures(Network network, IReadOnlyList<NetworkMeasure> measures, ulong seed, CancellationToken cancellationToken = default)
        => Measures(network, measures, seed, new ParallelOptions { CancellationToken = cancellationToken });

    internal static NetworkCommunities Communities(Network network, CommunityOptions options, ParallelOptions parallel)
    {
        options.Validate();
        var normalized = NormalizedNetwork.Of(network, options.Normalization, parallel);
        var found = Leiden.Run(normalized, options.ForLeiden(), parallel);
        return new NetworkCommunities
        {
            Community = found.Community,
            Finer = [.. NestedCommunities.Find(normalized, found, options.ForLeiden(), options.Levels, parallel).Skip(1).Select(level => level.Community)],
            Count = found.Count,
            Quality = found.Quality,
            Modularity = Modularity.Of(network, found.Community, 1),
        };
    }

    internal static MeasureValues[] Measures(Network network, IReadOnlyList<NetworkMeasure> measures, ulong seed, ParallelOptions parallel)
    {
        var input = new MeasureInput(network, seed, parallel);
        return [.. measures.Select(measure => MeasureTable.Compute(measure, input))];
    }
}
