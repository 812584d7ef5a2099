using System.Collections.Frozen;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace PaperGraph.Extraction.Html;

/// <summary>Stops the parser before a hostile page costs it time that grows with the square of the page's length.</summary>
/// <param name="mostVisits">The sum, over all start tags, of the elements open there that may be reached.</param>
internal sealed class NestingGuard(long mostVisits)
{
    /// <summary>Elements without content, or that the next one of their kind closes.</summary>
    private static readonly FrozenSet<string> Closed = new[]
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "html", "head", "body",
    }.ToFrozenSet(StringComparer.Ordinal);

    private long open;
    private long visits;

    /// <summary>Counts a token.</summary>
    /// <exception cref="NestingException">Too many elements are open.</exception>
    public void OnToken(HtmlToken token, TextRange range)
    {
        if (token.Type is HtmlTokenType.StartTag)
        {
            visits += open;
            if (visits > mostVisits) throw new NestingException(token.Position.Index);
            if (!Closed.Contains(token.Name)) open++;
        }
        else if (token.Type is HtmlTokenType.EndTag && open > 0 && !Closed.Contains(token.Name))
        {
            open--;
        }
    }
}

/// <summary>Too many elements are open at once.</summary>
/// <param name="index">Where in the text.</param>
internal sealed class NestingException(int index) : Exception("Too many elements are open at once.")
{
    /// <summary>Where in the text.</summary>
    public int Index { get; } = index;
}
