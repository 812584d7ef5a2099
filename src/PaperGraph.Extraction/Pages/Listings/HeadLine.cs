namespace PaperGraph.Extraction.Pages.Listings;

/// <summary>A line that says when a paper was published, in which field, or both.</summary>
/// <param name="Field">The field's name; null when the line is a date alone.</param>
/// <param name="Date">What stands where the date should, which may be damaged; empty when the line is a field alone.</param>
/// <param name="IsDamaged">Whether <paramref name="Date"/> only looks like a date.</param>
internal sealed record HeadLine(string? Field, string Date, bool IsDamaged = false);
