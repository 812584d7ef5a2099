using System.Collections.Frozen;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace PaperGraph.Extraction.Html;

/// <summary>Stops the parser before a hostile page costs it time that grows with the square of the page's length.</summary>
/// <remarks>
/// The parser looks through the open elements at many tags. The guard follows which elements are open, roughly but never too few: a formatting element that
/// is not closed itself stays open, as the parser opens it again and again. O(1) a tag beyond what the parser does.
/// </remarks>
internal sealed class NestingGuard
{
    /// <summary>So many elements may be open on average; pages have some ten or twenty.</summary>
    private const long MostOpenOnAverage = 200;

    /// <summary>What a page may cost beyond that, so that a short one may nest as it likes: some four thousand elements deep.</summary>
    private const long FreeVisits = 10_000_000;

    private static readonly FrozenSet<string> Empty = ToSet("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr");

    private static readonly FrozenSet<string> Formatting = ToSet("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    /// <summary>Elements that the next one of their kind closes, kind and level: a row closes the cells before it.</summary>
    private static readonly FrozenDictionary<string, (int Kind, int Level)> Implied = new (string Name, int Kind, int Level)[]
    {
        ("p", 0, 0), ("li", 1, 0), ("dt", 2, 0), ("dd", 2, 0), ("option", 3, 0), ("optgroup", 3, 1),
        ("td", 4, 0), ("th", 4, 0), ("tr", 4, 1), ("tbody", 4, 2), ("thead", 4, 2), ("tfoot", 4, 2),
    }.ToFrozenDictionary(item => item.Name, item => (item.Kind, item.Level), StringComparer.Ordinal);

    private readonly List<string> open = [];
    private long tags;
    private long visits;

    /// <summary>Follows a tag.</summary>
    /// <exception cref="NestingException">Too many elements are open.</exception>
    public void OnToken(HtmlToken token, TextRange range)
    {
        if (token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag)) return;
        tags++;
        if (token.Type is HtmlTokenType.StartTag) Open(token.Name);
        else Close(token.Name);
        if (visits > FreeVisits + (MostOpenOnAverage * tags)) throw new NestingException(token.Position.Index);
    }

    private void Open(string name)
    {
        visits += open.Count;
        if (Empty.Contains(name)) return;
        if (Implied.TryGetValue(name, out var own))
        {
            while (open.Count > 0 && Implied.TryGetValue(open[^1], out var last) && last.Kind == own.Kind && last.Level <= own.Level) open.RemoveAt(open.Count - 1);
        }
        open.Add(name);
    }

    private void Close(string name)
    {
        var at = open.LastIndexOf(name);
        visits += open.Count - Math.Max(at, 0);
        if (at < 0) return;
        open.RemoveAt(at);
        if (Formatting.Contains(name)) return;
        var kept = open.Skip(at).Where(Formatting.Contains).ToArray();
        open.RemoveRange(at, open.Count - at);
        open.AddRange(kept);
    }

    private static FrozenSet<string> ToSet(params string[] names) => names.ToFrozenSet(StringComparer.Ordinal);
}

/// <summary>Too many elements are open at once.</summary>
/// <param name="index">Where in the text.</param>
internal sealed class NestingException(int index) : Exception("Too many elements are open at once.")
{
    /// <summary>Where in the text.</summary>
    public int Index { get; } = index;
}
