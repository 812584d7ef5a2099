using PaperGraph.Linking.Identity;
using PaperGraph.Model;

namespace PaperGraph.Tests.Linking.Identity;

/// <summary>A made corpus of which it is known which tags are one topic: papers on a few topics each, whose texts use and define the words as people do.</summary>
internal static class VariantCorpus
{
    /// <summary>Topics with all their spellings, the one that texts use first; and the acronym that texts define for it.</summary>
    public static readonly (string[] Spellings, string? Acronym)[] Topics =
    [
        (["graph neural network", "graph neural networks", "graph-neural networks", "gnn", "gnns"], "GNN"),
        (["markov chain monte carlo", "markov-chain monte carlo", "mcmc"], "MCMC"),
        (["convolutional neural network", "convolutional neural networks", "cnn", "cnns"], "CNN"),
        (["large language model", "large language models", "llms", "large language models (llms)"], "LLM"),
        (["normalizing flow", "normalizing flows", "normalising flows"], null),
        (["variational autoencoder", "variational auto-encoders", "vae"], "VAE"),
        (["generative adversarial network", "generative adversarial networks", "gan", "gans"], "GAN"),
        (["galaxy", "galaxies"], null),
        (["lens", "lenses"], null),
        (["mass", "masses"], null),
        (["bias", "biases"], null),
        (["principal component analysis", "principal component analyses", "pca"], "PCA"),
        (["stochastic modeling", "stochastic modelling"], null),
        (["color charge", "colour charge", "colour charges"], null),
        (["kähler manifold", "kahler manifolds"], null),
        (["noether's theorem", "noethers theorem"], null),
        (["dark matter halo", "dark-matter haloes"], null),
        (["accretion disk", "accretion discs"], null),
        (["covariance matrix", "covariance matrices"], null),
        (["power spectrum", "power spectra"], null),
        (["cosmic microwave background", "cosmic microwave backgrounds", "cmb"], "CMB"),
        (["cosmic microwave background lensing", "cosmic-microwave-background lensing", "cmb lensing"], null),
        (["evaluation metric", "evaluation metrics"], null),
        (["machine learning"], "ML"), (["maximum likelihood"], "ML"), (["ml"], null),
        (["string theory"], null), (["spring theory"], null), (["lattice qcd"], null), (["lattice qed"], null), (["gain"], null),
        (["physics"], null), (["physic"], null), (["news"], null), (["new"], null), (["series"], null), (["serie"], null),
        (["axis"], null), (["axe"], null), (["axes"], null), (["dynamics"], null), (["dynamic"], null), (["means"], null), (["mean"], null),
        (["image filling"], null), (["image filing"], null), (["len"], null), (["gas"], null), (["ga"], null), (["c"], null), (["c++"], null),
        (["discrete optimization"], null), (["disk optimization"], null), (["molecular dynamics"], null), (["molecular dynamic"], null),
    ];

    private static readonly string[] Sentences =
        ["We study the {0} and each {0} anew.", "New results on {1} are given.", "A {0} differs from other {1}.", "Here the {0} is a means to an end.", "Such {1} gain from new dynamics."];

    /// <summary>Papers with two to five topics, each under one of its spellings.</summary>
    public static TaggedPaper[] Create(int papers, ulong seed)
    {
        var random = new SplitMix64(seed);
        return [.. Enumerable.Range(0, papers).Select(_ => CreatePaper(random))];
    }

    private static TaggedPaper CreatePaper(SplitMix64 random)
    {
        var (tags, text) = (new List<string>(), new List<string>());
        for (var count = 2 + random.Below(4); count > 0; count--)
        {
            var (spellings, acronym) = Topics[random.Below(Topics.Length)];
            if (spellings.Any(tags.Contains)) continue;
            tags.Add(spellings[random.Below(spellings.Length)]);
            if (acronym is not null && random.Below(2) == 0) text.Add($"We rely on {spellings[0]} ({acronym}), and {acronym} it is.");
            for (var sentences = 1 + random.Below(3); sentences > 0; sentences--)
                text.Add(string.Format(System.Globalization.CultureInfo.InvariantCulture, Sentences[random.Below(Sentences.Length)], spellings[0], spellings.ElementAtOrDefault(1) ?? spellings[0]));
        }
        return new TaggedPaper([.. tags], "A paper", string.Join(' ', text));
    }
}
