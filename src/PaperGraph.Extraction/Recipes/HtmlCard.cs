using AngleSharp.Dom;
using PaperGraph.Extraction.Html;

namespace PaperGraph.Extraction.Recipes;

/// <summary>A card that is an element of a page, or the page.</summary>
internal sealed class HtmlCard(HtmlPage page, IElement element, string? ignore) : ICard
{
    public int Line => page.LineOf(element);

    public CardValues Find(PartRule rule, bool all)
    {
        var scope = rule.OnPage ? page.Root : element;
        var places = rule.Select is null ? [scope] : page.Select(scope, rule.Select).Where(place => ignore is null || !page.IsWithin(place, ignore));
        return new CardValues(places.Select(place => rule.Attribute is null ? ElementText.Of(place) : place.GetAttribute(rule.Attribute)).OfType<string>().Select(text => (text, false)));
    }
}
