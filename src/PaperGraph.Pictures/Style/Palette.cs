using System.Globalization;

namespace PaperGraph.Pictures.Style;

/// <summary>Colours that people with any colour vision can tell apart: Okabe and Ito's first, then Tol's muted ones. All are <c>#rrggbb</c>.</summary>
internal static class Palette
{
    private static readonly (string Fill, string Text)[] Colours =
    [
        ("#0072B2", "#00507E"), ("#D55E00", "#9A4300"), ("#009E73", "#00684C"), ("#AA4499", "#7E2E71"),
        ("#B8860B", "#7A5900"), ("#56B4E9", "#1F6F9E"), ("#882255", "#6B1741"), ("#999933", "#62621A"),
        ("#CC6677", "#94394A"), ("#332288", "#332288"), ("#44AA99", "#22685C"), ("#661100", "#661100"),
    ];

    /// <summary>Cividis (Nuñez, Anderton and Renslow 2018, DOI 10.1371/journal.pone.0199239) at even steps, without its palest tenth.</summary>
    private static readonly string[] Cividis = ["#00224e", "#123570", "#3b496c", "#575d6d", "#707173", "#8a8678", "#a59c74", "#c3b369", "#e1cc55"];

    /// <summary>From blue over grey to yellow, all of them clear on a dark ground.</summary>
    private static readonly string[] OnDark = ["#3f86dc", "#7d97b4", "#a9a895", "#d6c067", "#ffdc4c"];

    /// <summary>The colour of circles and areas; grey below 0. Colours repeat after twelve; areas have titles.</summary>
    public static string Fill(int colour) => colour < 0 ? "#8a8a8a" : Colours[colour % Colours.Length].Fill;

    /// <summary>The darker twin, for text on white.</summary>
    public static string Text(int colour) => colour < 0 ? "#555555" : Colours[colour % Colours.Length].Text;

    /// <summary>The colour for a place between the least (0) and the greatest value (1): blue to yellow.</summary>
    public static string Sequential(double part, bool onDark)
    {
        var scale = onDark ? OnDark : Cividis;
        var at = Math.Clamp(part, 0, 1) * (scale.Length - 1);
        var step = Math.Min((int)at, scale.Length - 2);
        return Mix(scale[step], scale[step + 1], at - step);
    }

    /// <summary>The colour that lies a part of the way from one to another.</summary>
    public static string Mix(string from, string to, double part) => "#" + string.Concat(Enumerable.Range(0, 3).Select(channel =>
        ((int)Math.Round(Channel(from, channel) + (Channel(to, channel) - Channel(from, channel)) * part)).ToString("x2", CultureInfo.InvariantCulture)));

    /// <summary>Contrast of two colours, from 1 to 21 (WCAG 2.2, 1.4.3).</summary>
    public static double Contrast(string a, string b)
    {
        var (lighter, darker) = (Math.Max(Luminance(a), Luminance(b)), Math.Min(Luminance(a), Luminance(b)));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// <summary>Red, green or blue of a colour, from 0 to 255.</summary>
    public static int Channel(string colour, int channel) => int.Parse(colour.AsSpan(1 + 2 * channel, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static double Luminance(string colour)
    {
        double[] weights = [0.2126, 0.7152, 0.0722];
        return weights.Select((weight, channel) => weight * Linear(Channel(colour, channel) / 255.0)).Sum();
    }

    private static double Linear(double value) => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
}
