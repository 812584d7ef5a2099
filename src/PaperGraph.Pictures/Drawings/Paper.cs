namespace PaperGraph.Pictures.Drawings;

/// <summary>Units of paper.</summary>
internal static class Paper
{
    public const double MillimetresPerInch = 25.4;

    public const double PointsPerMillimetre = 72 / MillimetresPerInch;
}
