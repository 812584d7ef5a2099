using System.Globalization;

namespace PaperGraph.Pictures.Scenes;

/// <summary>What a number in a picture counts or measures.</summary>
/// <param name="Name">Its name, for things that are counted the plural.</param>
/// <param name="Singular">The name of one thing; null for a measure.</param>
internal sealed record Quantity(string Name, string? Singular = null)
{
    /// <summary>Papers of a topic.</summary>
    public static Quantity Papers { get; } = new("papers", "paper");

    /// <summary>Papers that two topics share.</summary>
    public static Quantity SharedPapers { get; } = new("shared papers", "shared paper");

    /// <summary>The name at the beginning of a line.</summary>
    public string Heading => Capitalised(Name);

    /// <summary>A value with what it is: "3 papers", "betweenness 0.12".</summary>
    public string Text(double value) => Singular is null ? $"{Name} {Number(value)}" : $"{Number(value)} {(value == 1 ? Singular : Name)}";

    /// <summary>A number as a person reads it: whole ones in full, others with three digits.</summary>
    public static string Number(double value)
    {
        if (!double.IsFinite(value)) return "–";
        if (value == Math.Floor(value) && Math.Abs(value) < 1e15) return value.ToString("N0", CultureInfo.InvariantCulture);
        if (Math.Abs(value) >= 100) return Math.Round(value).ToString("N0", CultureInfo.InvariantCulture);
        return double.Parse(value.ToString("G3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).ToString("0.############", CultureInfo.InvariantCulture);
    }

    /// <summary>A year, of which the fraction is left out.</summary>
    public static string Year(double value) => double.IsFinite(value) ? Math.Round(value).ToString("0", CultureInfo.InvariantCulture) : "–";

    /// <summary>A text with a capital at its beginning.</summary>
    public static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A number of things with their noun.</summary>
    public static string Count(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";
}
