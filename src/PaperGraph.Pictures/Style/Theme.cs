namespace PaperGraph.Pictures.Style;

/// <summary>The colours of a picture apart from what they stand for.</summary>
internal sealed record Theme
{
    /// <summary>For screens and paper.</summary>
    public static Theme Light { get; } = new()
    {
        Background = "#ffffff",
        Ink = "#1f2430",
        Muted = "#4b5563",
        Between = "#6b7280",
        Sample = "#9ca3af",
        Tinting = 0.1,
        AreaEdge = 0.35,
        InsideOpacity = 0.5,
        BetweenOpacity = 0.38,
    };

    /// <summary>For dark pages and slides.</summary>
    public static Theme Dark { get; } = new()
    {
        Background = "#12151c",
        Ink = "#eceff4",
        Muted = "#a7b0be",
        Between = "#98a2b3",
        Sample = "#6b7585",
        Tinting = 0.2,
        AreaEdge = 0.55,
        InsideOpacity = 0.6,
        BetweenOpacity = 0.38,
        Lightening = 0.25,
        TextLightening = 0.6,
    };

    /// <summary>For paper, also without colour: black text, pale areas, firm lines.</summary>
    public static Theme Print { get; } = new()
    {
        Background = "#ffffff",
        Ink = "#000000",
        Muted = "#333333",
        Between = "#555555",
        Sample = "#8c8c8c",
        Tinting = 0.05,
        AreaEdge = 0.7,
        InsideOpacity = 0.65,
        BetweenOpacity = 0.45,
    };

    /// <summary>The sheet.</summary>
    public required string Background { get; init; }

    /// <summary>Labels and headline.</summary>
    public required string Ink { get; init; }

    /// <summary>The legend.</summary>
    public required string Muted { get; init; }

    /// <summary>Links between groups.</summary>
    public required string Between { get; init; }

    /// <summary>Circles of the legend.</summary>
    public required string Sample { get; init; }

    /// <summary>How much of a group's colour its area has, in (0,1).</summary>
    public required double Tinting { get; init; }

    /// <summary>Opacity of the lines around areas.</summary>
    public required double AreaEdge { get; init; }

    /// <summary>Opacity of links within a group.</summary>
    public required double InsideOpacity { get; init; }

    /// <summary>Opacity of links between groups.</summary>
    public required double BetweenOpacity { get; init; }

    /// <summary>Whether the sheet is dark.</summary>
    public bool IsDark => Palette.Contrast(Background, "#ffffff") > 4.5;

    private double Lightening { get; init; }

    private double TextLightening { get; init; }

    /// <summary>The theme of a name.</summary>
    public static Theme Of(PictureTheme theme) => theme switch { PictureTheme.Dark => Dark, PictureTheme.Print => Print, _ => Light };

    /// <summary>The colour of a group's circles and links; grey below 0.</summary>
    public string Fill(int colour) => Palette.Mix(Palette.Fill(colour), "#ffffff", Lightening);

    /// <summary>The colour for a place between the least (0) and the greatest value (1).</summary>
    public string Sequential(double part) => Palette.Sequential(part, IsDark);

    /// <summary>The colour of text that names a group.</summary>
    public string Text(int colour) => TextLightening > 0 ? Palette.Mix(Palette.Fill(colour), "#ffffff", TextLightening) : Palette.Text(colour);

    /// <summary>The colour of a group's area.</summary>
    public string Tint(int colour) => Palette.Mix(Background, Fill(colour), Tinting);
}
