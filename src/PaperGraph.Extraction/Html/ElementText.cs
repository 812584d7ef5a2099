using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace PaperGraph.Extraction.Html;

/// <summary>The text of an element as a reader sees it.</summary>
internal static class ElementText
{
    private static readonly FrozenSet<string> Unseen =
        new[] { "script", "style", "template", "noscript", "annotation", "annotation-xml" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Elements that stand within a line; between any others there is a gap.</summary>
    private static readonly FrozenSet<string> Inline = new[]
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "tt", "u", "var", "wbr",
        "math", "mi", "mn", "mo", "mrow", "mstyle", "msub", "msup", "msubsup", "mtext", "semantics",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The text below an element, not yet cleaned: without scripts, with a space where a line or block ends. O(n) for n nodes.</summary>
    public static string Of(IElement element)
    {
        var text = new StringBuilder();
        var open = new Stack<INode>();
        for (INode? node = element; node is not null;)
        {
            if (node is IText { Data: var data }) text.Append(data);
            var inside = node is IElement { LocalName: var name } && !Unseen.Contains(name) ? node.FirstChild : null;
            Gap(node, element, text);
            if (inside is not null)
            {
                open.Push(node);
                node = inside;
                continue;
            }
            while (node is not null && node != element && node.NextSibling is null)
            {
                node = open.Pop();
                Gap(node, element, text);
            }
            node = node is null || node == element ? null : node.NextSibling;
        }
        return text.ToString();
    }

    private static void Gap(INode node, INode root, StringBuilder text)
    {
        if (node != root && node is IElement { LocalName: var name } && !Inline.Contains(name)) text.Append(' ');
    }
}
