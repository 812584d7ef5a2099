using System.Globalization;

namespace PaperGraph.Site.Text;

/// <summary>Numbers and lists as an English sentence has them.</summary>
internal static class Say
{
    private static readonly string[] Words =
        ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];

    /// <summary>1234 → <c>1,234</c>.</summary>
    public static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A count with its noun: <c>1 paper</c>, <c>2 papers</c>, <c>1,234 people</c>.</summary>
    public static string Count(int count, string one, string? many = null)
        => $"{Number(count)} {(count == 1 ? one : many ?? one + "s")}";

    /// <summary>A count that opens a sentence: <c>No paper</c>, <c>One paper</c>, up to <c>Twelve papers</c>, then figures.</summary>
    public static string Opening(int count, string one, string? many = null)
        => count >= Words.Length ? Count(count, one, many) : $"{Words[count]} {(count < 2 ? one : many ?? one + "s")}";

    /// <summary>The same, or <c>At least one paper</c> when there may be more.</summary>
    public static string AtLeast(bool more, int count, string one, string? many = null)
    {
        var opening = Opening(count, one, many);
        return more ? "At least " + char.ToLowerInvariant(opening[0]) + opening[1..] : opening;
    }

    /// <summary>A number with a fixed number of decimals, a true minus sign, and an en dash for what is not known.</summary>
    public static string Decimal(double? value, int decimals = 2)
    {
        if (value is not { } number || !double.IsFinite(number)) return "–";
        var text = Math.Abs(number).ToString("N" + decimals, CultureInfo.InvariantCulture);
        var isZero = text.All(character => character is '0' or '.' or ',');
        return number < 0 && !isZero ? "−" + text : text;
    }

    /// <summary>A share in [0,1] as a percentage without decimals; what is neither none nor all is never rounded to 0 or 100; an en dash for what is not known.</summary>
    public static string Percent(double? share) => share switch
    {
        null => "–",
        > 0 and < 0.005 => "<1%",
        < 1 and > 0.995 => ">99%",
        { } known => (known * 100).ToString("0", CultureInfo.InvariantCulture) + "%",
    };

    /// <summary>
    /// A q-value: two or three decimals, more near 0.05 so that it is seen on which side it lies, <c>&lt;0.001</c> below that, an en dash
    /// when it could not be tested.
    /// </summary>
    public static string Q(double? value) => value switch
    {
        null => "–",
        < 0.001 => "<0.001",
        >= 0.045 and < 0.055 and not 0.05 => Decimal(value, Enumerable.Range(4, 8).FirstOrDefault(digits => Math.Round(value.Value, digits) != 0.05, 12)),
        < 0.1 => Decimal(value, 3),
        _ => Decimal(value),
    };

    /// <summary>A q-value inside a sentence: <c>q = 0.012</c> or <c>q &lt; 0.001</c>.</summary>
    public static string WithQ(double? value) => value < 0.001 ? "q < 0.001" : "q = " + Q(value);

    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1],
    };
}
