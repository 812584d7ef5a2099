using System.Collections.Immutable;

namespace PaperGraph.Extraction.Pages.Listings;

/// <summary>In which order the parts of a card stand on a page, and how usual each is.</summary>
/// <param name="Order">The parts that may occur, the first one of a card first.</param>
/// <param name="Present">By part: what it costs that a card has it.</param>
/// <param name="Missing">By part: what it costs that a card lacks it.</param>
internal sealed record CardLayout(ImmutableArray<CardPart> Order, ImmutableArray<float> Present, ImmutableArray<float> Missing)
{
    private const float Pseudo = 2;
    private const float MostSurprise = 5;
    private const double TitleFirst = 5;
    private const double UnusualStart = 7;
    private const double UnusualOrder = 4;
    private const double UnusualOrderPerCard = 0.6;

    /// <summary>What it costs that a part is missing as long as nothing is known about the page: −ln of how often that happens.</summary>
    private static readonly ImmutableArray<float> Prior = [5, 2.5f, 6, 2.5f, 2, 2];

    /// <summary>A layout of which only the order is known.</summary>
    public static CardLayout Of(ImmutableArray<CardPart> order) => new(order, [.. new float[LineCosts.Parts]], Prior);

    /// <summary>
    /// Every order of the parts in which a card may be written: the title stands before the abstract. The usual one, with date and field first,
    /// comes first, so that it wins where the page does not tell.
    /// </summary>
    public static IEnumerable<CardLayout> All(bool hasDates, bool hasOwnFieldLines)
    {
        CardPart[] parts = [.. Enum.GetValues<CardPart>().Where(part => part switch { CardPart.Date => hasDates, CardPart.Field => hasOwnFieldLines, _ => true })];
        return Orders([], parts).Where(order => order.IndexOf(CardPart.Title) < order.IndexOf(CardPart.Abstract)).Select(Of);
    }

    /// <summary>
    /// The same order with the costs of presence as the cards of the page have it: −ln p of each part's share p, mixed with two cards of the
    /// usual share; a title and a date stay as dear as they are, for a card without them cannot be told from the end of another.
    /// </summary>
    /// <param name="present">How many cards have each part.</param>
    /// <param name="cards">How many cards there are.</param>
    public CardLayout Learn(ReadOnlySpan<int> present, int cards)
    {
        var (having, lacking) = (new float[LineCosts.Parts], Prior.ToArray());
        foreach (var part in Order)
        {
            if (part is CardPart.Title or CardPart.Date) continue;
            var lack = MathF.Exp(-Prior[(int)part]);
            var share = (cards - present[(int)part] + Pseudo * lack) / (cards + Pseudo);
            lacking[(int)part] = Math.Min(-MathF.Log(share), MostSurprise);
            having[(int)part] = Math.Min(-MathF.Log(1 - share), MostSurprise);
        }
        return this with { Present = [.. having], Missing = [.. lacking] };
    }

    /// <summary>
    /// What it costs that a page has this order rather than the usual one: a few lines that belong to no card must not make up an unusual order.
    /// Where a card starts only the ends of the page tell; each pair of parts after the title that stands the other way round must be borne out by many cards.
    /// </summary>
    public double PriorCost(int cards)
    {
        CardPart[] content = [.. Order.Where(part => part is not (CardPart.Date or CardPart.Field))];
        var title = Array.IndexOf(content, CardPart.Title);
        var start = title > 0 ? UnusualStart : Order[0] == CardPart.Title ? TitleFirst : 0;
        content = [.. content[title..], .. content[..title]];
        var inversions = content.Select((part, i) => content.Skip(i + 1).Count(later => later < part)).Sum();
        return start + inversions * (UnusualOrder + UnusualOrderPerCard * cards);
    }

    private static IEnumerable<ImmutableArray<CardPart>> Orders(ImmutableArray<CardPart> chosen, CardPart[] open)
    {
        if (open.Length == 0) return [chosen];
        return open.SelectMany(part => Orders(chosen.Add(part), [.. open.Where(other => other != part)]));
    }
}
