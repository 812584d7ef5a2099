namespace PaperGraph.Site.Report;

/// <summary>How many rows the printed report shows; the JSON file has all that the analysis kept.</summary>
internal static class ReportLimits
{
    /// <summary>Pairs of fields with a section of their own: all pairs of eight fields.</summary>
    public const int PairSections = 28;

    /// <summary>Bridge topics per pair.</summary>
    public const int Topics = 10;

    /// <summary>Topics per pair that a third field carries about as much.</summary>
    public const int CommonTopics = 5;

    /// <summary>Topics per pair and direction that one field takes from the other.</summary>
    public const int Borrowed = 8;

    /// <summary>Bridge papers per pair.</summary>
    public const int Papers = 6;

    /// <summary>People per pair.</summary>
    public const int People = 8;

    /// <summary>Missing bridges per pair.</summary>
    public const int Missing = 5;

    /// <summary>Columns of the table by year.</summary>
    public const int Years = 10;

    /// <summary>The same by quarter.</summary>
    public const int Quarters = 12;

    /// <summary>Communities against fields.</summary>
    public const int Communities = 16;
}
