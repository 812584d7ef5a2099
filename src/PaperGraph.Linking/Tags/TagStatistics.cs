namespace PaperGraph.Linking.Tags;

/// <summary>What one round over all lines adds up.</summary>
internal sealed class TagStatistics(int candidates, int mostTags)
{
    /// <summary>Expected uses per candidate.</summary>
    public double[] Counts { get; } = new double[candidates];

    /// <summary>Expected uses per <see cref="TagOrigin"/>.</summary>
    public double[] Origins { get; } = new double[TagModel.Origins];

    /// <summary>Expected gaps inside tags, per kind of evidence.</summary>
    public double[] Within { get; } = new double[GapEvidence.Kinds];

    /// <summary>Expected gaps between tags, per kind of evidence.</summary>
    public double[] Between { get; } = new double[GapEvidence.Kinds];

    /// <summary>Expected lines per number of tags.</summary>
    public double[] TagsPerLine { get; } = new double[mostTags + 1];

    /// <summary>The logarithm of the likelihood of all lines.</summary>
    public double LogLikelihood { get; set; }
}

/// <summary>Where a tag on a line may come from.</summary>
internal enum TagOrigin
{
    /// <summary>Other lines use it too.</summary>
    Used,

    /// <summary>Some source delimits it.</summary>
    Listed,

    /// <summary>It is new.</summary>
    New,

    /// <summary>It is a known tag with a new word before it: "metric | neural tangent kernel".</summary>
    OneBefore,

    /// <summary>It is a known tag with two new words before it.</summary>
    TwoBefore,

    /// <summary>It is a known tag with a new word after it: "gravitational lensing | rates".</summary>
    OneAfter,

    /// <summary>It is a known tag with two new words after it.</summary>
    TwoAfter,
}
