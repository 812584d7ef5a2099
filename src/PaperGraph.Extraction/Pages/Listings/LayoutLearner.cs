namespace PaperGraph.Extraction.Pages.Listings;

/// <summary>Learns from a page how its cards are written, and reads it so.</summary>
/// <remarks>
/// First the order of the parts whose cheapest reading of the page's start and end costs least; then, from a first reading of the whole page, how usual each
/// part is, how tags are written and which words occur in titles and which in names; the second reading decides (one round of Viterbi training,
/// Juang and Rabiner 1990, doi:10.1109/29.60082). Deterministic; linear in the page.
/// </remarks>
internal static class LayoutLearner
{
    private const int SampledStart = 600;
    private const int SampledEnd = 200;
    private const float OtherStyle = 4;

    /// <summary>What each line of the page is.</summary>
    public static LineReading?[] Read(LineCosts lines)
    {
        var layout = FindOrder(lines);
        var readings = new CardDecoder(layout).Decode(lines);
        var present = new int[LineCosts.Parts];
        var (cards, tagLines, capitalTagLines, hasAbstract) = (0, 0, 0, false);
        for (var i = 0; i < readings.Length; i++)
        {
            if (readings[i] is not { } reading) continue;
            if (reading.OpensCard) (cards, hasAbstract) = (cards + 1, false);
            if (reading.Part != CardPart.Abstract || !hasAbstract) present[(int)reading.Part]++;
            hasAbstract |= reading.Part == CardPart.Abstract;
            if (reading.Part != CardPart.Tags) continue;
            tagLines++;
            if (IsCapital(lines.Lines[i].Text)) capitalTagLines++;
        }
        if (cards == 0) return readings;
        LearnTagStyle(lines, tagLines, capitalTagLines);
        NameEvidence.Learn(lines, readings)?.Apply(lines);
        return new CardDecoder(layout.Learn(present, cards)).Decode(lines);
    }

    private static CardLayout FindOrder(LineCosts lines)
    {
        var count = lines.Lines.Length;
        int[] sample = count <= SampledStart + SampledEnd
            ? [.. Enumerable.Range(0, count)]
            : [.. Enumerable.Range(0, SampledStart), .. Enumerable.Range(count - SampledEnd, SampledEnd)];
        var dates = sample.Count(line => lines.Heads[line] is { Date.Length: > 0 });
        var (best, least) = ((CardLayout?)null, double.PositiveInfinity);
        foreach (var layout in CardLayout.All(lines.Heads.Any(head => head is not null), lines.HasOwnFieldLines))
        {
            var prior = layout.PriorCost(dates);
            var cost = prior + new CardDecoder(layout).Cost(lines, sample, least - prior);
            if (best is null || cost < least) (best, least) = (layout, cost);
        }
        return best!;
    }

    /// <summary>A page writes its tags with capitals or without; the other style is doubtful there.</summary>
    private static void LearnTagStyle(LineCosts lines, int tagLines, int capitalTagLines)
    {
        if (tagLines < 3) return;
        var capitalsAreUsual = capitalTagLines * 2 > tagLines;
        for (var i = 0; i < lines.Lines.Length; i++)
            if (IsCapital(lines.Lines[i].Text)) lines.Of(i, CardPart.Tags) += capitalsAreUsual ? -OtherStyle / 2 : OtherStyle;
    }

    private static bool IsCapital(string text) => text.Length < 400 && TagLineStyle.CapitalShare(text) > 0.5f;
}
