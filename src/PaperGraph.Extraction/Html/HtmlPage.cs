using System.Collections.Immutable;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Html;

/// <summary>A parsed page. Nothing is loaded and no script runs: the parser has no browsing context.</summary>
/// <remarks>Not for several threads at once.</remarks>
internal sealed class HtmlPage
{
    private readonly IDocument document;
    private readonly Dictionary<string, ISelector> selectors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<IElement>> onPage = new(StringComparer.Ordinal);
    private readonly string text;
    private int countedTo;
    private int countedLine = 1;

    private HtmlPage(IDocument document, string text)
    {
        this.document = document;
        this.text = text;
        Base = FindBase(document);
    }

    /// <summary>The address that the page states for itself or its links; null when it states none.</summary>
    public Uri? Base { get; }

    /// <summary>The outermost element.</summary>
    public IElement Root => document.DocumentElement;

    /// <summary>Whether a text starts as HTML or XML does.</summary>
    public static bool Looks(string text)
    {
        var start = text.AsSpan().TrimStart();
        return start.Length > 1 && start[0] == '<' && (char.IsAsciiLetter(start[1]) || start[1] is '!' or '?' or '/');
    }

    /// <summary>Parses a page; where it nests too deep, what stands before that place.</summary>
    public static HtmlPage Parse(TextDocument input, IssueLog issues)
    {
        try
        {
            return new HtmlPage(Parse(input.Text, new NestingGuard()), input.Text);
        }
        catch (NestingException exception)
        {
            var page = new HtmlPage(Parse(input.Text[..exception.Index], null), input.Text);
            issues.Add(Severity.Error, page.LineAt(exception.Index), "too-deep", "Too many elements are open at once from this line on, so what follows was not read. Check that the page was saved completely and closes its elements.");
            return page;
        }
    }

    /// <summary>Whether the text is a selector that can be used.</summary>
    public static bool IsSelector(string text) => new CssSelectorParser().ParseSelector(text) is not null;

    /// <summary>The elements below <paramref name="scope"/> that the selector names, in the page's order; those of the whole page are sought once.</summary>
    public IEnumerable<IElement> Select(IElement scope, string selector)
    {
        if (scope != Root) return scope.ChildNodes.QuerySelectorAll(Compile(selector));
        if (!onPage.TryGetValue(selector, out var elements))
        {
            elements = [.. Root.ChildNodes.QuerySelectorAll(Compile(selector))];
            onPage.Add(selector, elements);
        }
        return elements;
    }

    /// <summary>Whether an element, or one around it, is what the selector names.</summary>
    public bool IsWithin(IElement element, string selector)
    {
        var compiled = Compile(selector);
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (compiled.Match(at, Root)) return true;
        }
        return false;
    }

    /// <summary>The line on which an element starts, from 1.</summary>
    public int LineOf(IElement element) => LineAt(element.SourceReference?.Position.Index ?? 0);

    private static IDocument Parse(string text, NestingGuard? guard) =>
        new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, OnToken = guard is null ? null! : guard.OnToken }).ParseDocument(text);

    /// <summary>Counts on from the last place asked for: elements are asked for mostly in their order.</summary>
    private int LineAt(int index)
    {
        index = Math.Clamp(index, 0, text.Length);
        if (index < countedTo) (countedTo, countedLine) = (0, 1);
        for (; countedTo < index; countedTo++)
        {
            if (text[countedTo] == '\n' || (text[countedTo] == '\r' && (countedTo + 1 == text.Length || text[countedTo + 1] != '\n'))) countedLine++;
        }
        return countedLine;
    }

    private ISelector Compile(string selector)
    {
        if (!selectors.TryGetValue(selector, out var compiled))
        {
            compiled = new CssSelectorParser().ParseSelector(selector) ?? throw new ArgumentException($"\"{selector}\" is no selector.", nameof(selector));
            selectors.Add(selector, compiled);
        }
        return compiled;
    }

    private static Uri? FindBase(IDocument document)
    {
        ImmutableArray<string?> stated =
        [
            document.QuerySelector("base[href]")?.GetAttribute("href"),
            document.QuerySelector("link[rel~=canonical][href]")?.GetAttribute("href"),
            document.QuerySelector("meta[property='og:url'][content]")?.GetAttribute("content"),
        ];
        foreach (var address in stated)
        {
            if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https") return uri;
        }
        return null;
    }
}
