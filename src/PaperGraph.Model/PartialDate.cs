using System.Globalization;

namespace PaperGraph.Model;

/// <summary>A calendar date of which the day, or the day and the month, may be unknown.</summary>
/// <param name="Year">The year, 1 to 9999.</param>
/// <param name="Month">The month, 1 to 12; null when unknown.</param>
/// <param name="Day">The day of the month; null when unknown, and always null without a month.</param>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null) : IComparable<PartialDate>
{
    /// <summary>How much of the date is known.</summary>
    public DatePrecision Precision => Day is not null ? DatePrecision.Day : Month is not null ? DatePrecision.Month : DatePrecision.Year;

    /// <summary>The first day that the date may stand for: 2024-05 gives 2024-05-01.</summary>
    public DateOnly FirstDay => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>Reads <c>2024-05-01</c>, <c>2024-05</c> or <c>2024</c>.</summary>
    /// <returns>False when the text is none of the three, or no such day exists.</returns>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        var trimmed = text?.Trim();
        foreach (var (format, precision) in Formats)
        {
            if (!DateOnly.TryParseExact(trimmed, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) continue;
            date = precision switch
            {
                DatePrecision.Day => new PartialDate(day.Year, day.Month, day.Day),
                DatePrecision.Month => new PartialDate(day.Year, day.Month),
                _ => new PartialDate(day.Year),
            };
            return true;
        }
        return false;
    }

    /// <summary>Orders by first day; of two dates with the same first day the more precise one comes first.</summary>
    public int CompareTo(PartialDate other)
    {
        var byDay = FirstDay.CompareTo(other.FirstDay);
        return byDay != 0 ? byDay : Precision.CompareTo(other.Precision);
    }

    /// <summary>The text that <see cref="TryParse"/> reads.</summary>
    public override string ToString() => Precision switch
    {
        DatePrecision.Day => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
        DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}"),
    };

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private static readonly (string Format, DatePrecision Precision)[] Formats =
        [("yyyy-MM-dd", DatePrecision.Day), ("yyyy-MM", DatePrecision.Month), ("yyyy", DatePrecision.Year)];
}

/// <summary>How much of a <see cref="PartialDate"/> is known, most precise first.</summary>
public enum DatePrecision
{
    /// <summary>Year, month and day.</summary>
    Day,

    /// <summary>Year and month.</summary>
    Month,

    /// <summary>The year only.</summary>
    Year,
}
