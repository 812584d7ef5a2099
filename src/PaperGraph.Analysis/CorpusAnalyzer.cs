using System.Collections.Immutable;
using PaperGraph.Analysis.Bridges;
using PaperGraph.Analysis.Centrality;
using PaperGraph.Analysis.Communities;
using PaperGraph.Analysis.Networks;
using PaperGraph.Analysis.Projection;
using PaperGraph.Analysis.Significance;
using PaperGraph.Model;

namespace PaperGraph.Analysis;

/// <summary>Computes everything that is known about a corpus.</summary>
/// <remarks>The same graph, options and seed give the same bytes, whatever the number of threads. No step needs memory for all pairs of tags.</remarks>
public static class CorpusAnalyzer
{
    /// <summary>Papers with more authors make no co-author links: 1,000 authors would make half a million.</summary>
    public const int MostAuthorsOfCoauthorLinks = 100;

    /// <summary>Work for exact betweenness that a build takes on: some ten seconds. See <see cref="BetweennessOptions.ExactWork"/>.</summary>
    private const double ExactWork = 5e9;

    private static readonly ProjectionOptions FewAuthors = new() { LargestGroup = MostAuthorsOfCoauthorLinks };

    /// <summary>Analyses a graph.</summary>
    /// <param name="graph">The linked graph; only its indices, dates and numbers are read.</param>
    /// <param name="options">What to compute and with which seed.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range, or a link of the graph names a thing that does not exist.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static CorpusAnalysis Analyze(LiteratureGraph graph, AnalysisOptions options, CancellationToken cancellationToken = default) =>
        Analyze(graph, options, new ParallelOptions { CancellationToken = cancellationToken });

    /// <summary>Analyses a graph on a given number of threads.</summary>
    internal static CorpusAnalysis Analyze(LiteratureGraph graph, AnalysisOptions options, ParallelOptions parallel)
    {
        options.Validate();
        var corpus = new Corpus(graph, options.Origin);
        var tagPapers = corpus.TagPapers.Sizes();
        var coTopics = CoTopicNetwork.Of(corpus, options, parallel);
        var network = coTopics.Network;
        var coauthors = CoOccurrence.Project(corpus.PaperAuthors, corpus.AuthorPapers, FewAuthors, parallel);
        var byField = options.Fields == FieldMembership.All ? corpus.OncePerField() : corpus;
        var uses = new FieldUses(byField);

        // Neither needs the other, and much of both runs on one thread.
        var bridging = Task.Run(() => Bridges(graph, byField, uses, coauthors.Network, options, parallel), parallel.CancellationToken);
        var (partition, stability) = Communities(network, tagPapers, options, parallel);
        var paperCommunity = PaperCommunities.Assign(corpus.PaperTags, partition.Community, partition.Count);
        var measures = Measures(corpus, network, uses, partition, options, parallel);
        var (bridges, variants) = bridging.GetAwaiter().GetResult();
        return new CorpusAnalysis
        {
            CoTopicLinks = CoTopicSignificance.Links(coTopics, parallel),
            PapersWithoutCoTopicLinks = coTopics.PapersLeftOut,
            TotalLinkStrength = network.TotalWeight,
            Tags = measures,
            Communities = Describe(corpus, coTopics, partition, paperCommunity, tagPapers),
            CommunityStability = stability,
            Modularity = partition.Quality,
            PaperCommunity = paperCommunity,
            CoauthorLinks = CoauthorLinks(coauthors.Network),
            PapersWithoutCoauthorLinks = coauthors.GroupsLeftOut,
            TagYears = TagYears.Counts(corpus),
            TagFields = uses.Shares(),
            Membership = options.Fields,
            Bridges = bridges,
            BridgeVariants = variants,
        };
    }

    /// <summary>
    /// Takes the communities of topics for the fields of papers, found with the given options: see <see cref="BridgeVariantKind"/>. No other
    /// number is computed.
    /// </summary>
    /// <param name="graph">The graph; its own fields do not matter.</param>
    /// <param name="kind">What is taken otherwise in the options.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static BridgeVariant BetweenCommunities(LiteratureGraph graph, BridgeVariantKind kind, AnalysisOptions options, CancellationToken cancellationToken = default)
    {
        options.Validate();
        var parallel = new ParallelOptions { CancellationToken = cancellationToken };
        var corpus = new Corpus(graph, options.Origin);
        var (partition, _) = Communities(CoTopicNetwork.Of(corpus, options, parallel).Network, corpus.TagPapers.Sizes(), options, parallel);
        var paperCommunity = PaperCommunities.Assign(corpus.PaperTags, partition.Community, partition.Count);
        return BridgeVariants.Of(kind, corpus.WithFields(paperCommunity, partition.Count));
    }

    private static (FieldBridges Bridges, ImmutableArray<BridgeVariant> Variants) Bridges(
        LiteratureGraph graph, Corpus byField, FieldUses uses, Network coauthors, AnalysisOptions options, ParallelOptions parallel)
    {
        var bridges = FieldBridgeAnalysis.Run(byField, uses, options, parallel);
        var chains = AuthorChains.Find(byField, coauthors, bridges.Pairs.Select(pair => (pair.A, pair.B)), parallel.CancellationToken);
        return (bridges with { Chains = chains }, BridgeVariants.Of(graph, byField, options));
    }

    /// <summary>Leiden's communities and how stable each tag's is; tags without papers, which it leaves alone and puts last among equals, get -1.</summary>
    private static (Partition Partition, double[] Stability) Communities(Network network, int[] tagPapers, AnalysisOptions options, ParallelOptions parallel)
    {
        var leiden = new LeidenOptions { Seed = options.Seed, Resolution = options.Resolution, Starts = options.Starts };
        var found = Leiden.RunAll(network, leiden, parallel);
        var partition = found.MaxBy(run => run.Quality)!;
        var stability = MembershipStability.Of(partition, [.. found.Where(run => !ReferenceEquals(run, partition))]);
        var community = partition.Community;
        var number = new int[partition.Count];
        for (var tag = 0; tag < community.Length; tag++)
            if (tagPapers[tag] > 0) number[community[tag]] = 1;
        var count = 0;
        for (var c = 0; c < number.Length; c++) number[c] = number[c] == 1 ? count++ : -1;
        for (var tag = 0; tag < stability.Length; tag++)
            if (tagPapers[tag] == 0) stability[tag] = double.NaN;
        return (new Partition([.. community.Select(c => number[c])], count, partition.Quality), stability);
    }

    private static TagMeasures Measures(
        Corpus corpus, Network network, FieldUses uses, Partition partition, AnalysisOptions options, ParallelOptions parallel)
    {
        var (firstYear, meanYear) = TagYears.Of(corpus);
        var tags = Enumerable.Range(0, corpus.TagCount).ToArray();
        var sampling = new BetweennessOptions { Seed = options.Seed, ExactWork = ExactWork };
        var betweenness = Betweenness.Compute(network, sampling, parallel).Values;
        return new TagMeasures
        {
            Papers = corpus.TagPapers.Sizes(),
            Community = partition.Community,
            Degree = [.. tags.Select(network.Degree)],
            Strength = [.. tags.Select(network.Strength)],
            Betweenness = betweenness,
            WeightedBetweenness = WeightedBetweenness.Compute(NormalizedNetwork.Of(network, Normalization.Association, parallel), sampling, parallel).Values,
            Closeness = HarmonicCloseness.Compute(network, options.Seed, parallel).Values,
            PageRank = PageRank.Compute(network, parallel),
            Eigenvector = Eigenvector.Compute(network),
            Core = CoreNumbers.Compute(network),
            Participation = [.. tags.Select(tag => Participation.Of(uses.Papers(tag)))],
            WithinModuleZ = WithinModuleZ.Compute(network, partition.Community, partition.Count),
            Constraint = Constraint.Compute(network, parallel),
            Clustering = LocalClustering.Compute(network, parallel.CancellationToken),
            EffectiveSize = EffectiveSize.Compute(network, parallel),
            Bridging = BridgingCentrality.Compute(network, betweenness),
            FirstYear = firstYear,
            MeanYear = meanYear,
        };
    }

    private static ImmutableArray<TagCommunity> Describe(Corpus corpus, CoTopicNetwork coTopics, Partition partition, int[] paperCommunity, int[] tagPapers)
    {
        var tags = Enumerable.Range(0, corpus.TagCount)
            .Where(tag => partition.Community[tag] >= 0)
            .GroupBy(tag => partition.Community[tag])
            .OrderBy(group => group.Key)
            .Select(group => group.OrderByDescending(tag => tagPapers[tag]).ThenBy(tag => tag).ToArray())
            .ToArray();
        var papers = new int[partition.Count];
        foreach (var c in paperCommunity)
            if (c >= 0) papers[c]++;
        var characteristic = CharacteristicTags.Choose(corpus.PaperTags, paperCommunity, tagPapers, tags);
        var places = StrategicDiagram.Of(coTopics.Counts, coTopics.TagPapers, partition.Community, partition.Count);
        return [.. tags.Select((members, c) => new TagCommunity([.. members], [.. characteristic[c]], papers[c], places[c]))];
    }

    private static ImmutableArray<CoauthorLink> CoauthorLinks(Network coauthors)
    {
        var links = ImmutableArray.CreateBuilder<CoauthorLink>(coauthors.LinkCount);
        for (var a = 0; a < coauthors.NodeCount; a++)
        {
            var others = coauthors.Neighbours(a);
            for (var e = 0; e < others.Length; e++)
                if (a < others[e]) links.Add(new CoauthorLink(a, others[e], (int)coauthors.Weights(a)[e]));
        }
        return links.MoveToImmutable();
    }
}
