using System.Globalization;

namespace PaperGraph.Pictures.Svg;

/// <summary>Colours that people with any colour vision can tell apart: Okabe and Ito's first, then Tol's muted ones.</summary>
internal static class Palette
{
    public const string Ink = "#1f2430", Muted = "#4b5563", Between = "#6b7280", Sample = "#9ca3af";

    private static readonly (string Fill, string Text)[] Colours =
    [
        ("#0072B2", "#00507E"), ("#D55E00", "#9A4300"), ("#009E73", "#00684C"), ("#AA4499", "#7E2E71"),
        ("#B8860B", "#7A5900"), ("#56B4E9", "#1F6F9E"), ("#882255", "#6B1741"), ("#999933", "#62621A"),
        ("#CC6677", "#94394A"), ("#332288", "#332288"), ("#44AA99", "#22685C"), ("#661100", "#661100"),
    ];

    /// <summary>The colour of circles and areas; grey for no group. Colours repeat after twelve; areas have titles.</summary>
    public static string Fill(int colour) => colour < 0 ? "#8a8a8a" : Colours[colour % Colours.Length].Fill;

    /// <summary>The darker twin, for text.</summary>
    public static string Text(int colour) => colour < 0 ? "#555555" : Colours[colour % Colours.Length].Text;

    /// <summary>The colour of an area on white, for halos around text.</summary>
    public static string Tint(int colour) => colour < 0 ? "#ffffff" : "#" + string.Concat(Enumerable.Range(0, 3).Select(channel =>
    {
        var full = int.Parse(Fill(colour).AsSpan(1 + 2 * channel, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return (255 + (full - 255) / 10).ToString("x2", CultureInfo.InvariantCulture);
    }));
}
