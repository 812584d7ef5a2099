namespace PaperGraph.Pictures.Layout;

/// <summary>Sizes that depend on how wide a picture will be on paper, in units of the picture.</summary>
/// <param name="Ratio">Width over height that the drawing should have.</param>
/// <param name="Fill">Share of that rectangle that boxes with their gaps fill.</param>
/// <param name="LargestText">Type of the label with the largest circle.</param>
/// <param name="TitleText">Type of communities' names.</param>
/// <param name="HubText">Type of hubs' labels.</param>
/// <param name="Headline">Type of the headline.</param>
/// <param name="Circles">Factor of all radii.</param>
/// <param name="Crowd">Factor of how much is shown.</param>
internal sealed record SheetFormat(double Ratio, double Fill, double LargestText, double TitleText, double HubText, double Headline, double Circles, double Crowd)
{
    private const double NarrowerThan = 120;

    /// <summary>For a page or a slide.</summary>
    public static SheetFormat Wide { get; } = new(1.6, 0.61, 13, 15, 17, 20, 1, 1);

    /// <summary>For one column of two: as little type as possible that is larger than the smallest.</summary>
    public static SheetFormat Narrow { get; } = new(1.0, 0.66, 10.2, 11.5, 13, 14, 0.68, 0.5);

    /// <summary>For the inside of a page that may be as narrow as a phone: hardly different sizes of type, in a drawing that is higher than wide.</summary>
    public static SheetFormat Inset { get; } = new(0.74, 0.66, 10.8, 11.5, 13, 14, 0.85, 1) { SmallestText = 10 };

    /// <summary>Type of the label with the smallest circle.</summary>
    public double SmallestText { get; private init; } = 9;

    /// <summary>The least width of a drawing: a smaller one has white beside it, or else its type would be huge on paper.</summary>
    public double Narrowest => this == Narrow ? 200 : 420;

    /// <summary>The format for a width on paper in millimetres.</summary>
    public static SheetFormat For(double width) => width < NarrowerThan ? Narrow : Wide;
}
