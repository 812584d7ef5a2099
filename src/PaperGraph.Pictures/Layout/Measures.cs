namespace PaperGraph.Pictures.Layout;

/// <summary>The distances that keep links off labels: every gap is more than twice the routing's padding.</summary>
internal static class Measures
{
    /// <summary>Room that links keep from circles and labels.</summary>
    public const double RoutePadding = 1.6;

    /// <summary>Between boxes of one group.</summary>
    public const double Gap = 3.8;

    /// <summary>What the final overlap removal guarantees between any two boxes.</summary>
    public const double SafeGap = 3.6;

    /// <summary>Between boxes of different groups.</summary>
    public const double GroupGap = 10;

    /// <summary>Between a circle and its label.</summary>
    public const double LabelGap = 3.8;
}
