using System.Globalization;
using System.Net;

namespace PaperGraph.Tests.Extraction.Html;

/// <summary>Pages of an invented research blog, in the markup of real ones.</summary>
internal static class BlogPages
{
    public static readonly BlogPaper Moons = new(
        "Quiet Moons & their $\\alpha$ tides", "Astrophysics", new DateOnly(2025, 3, 4), "2503.00001",
        ["Ada Roe", "Bo Lind", "Cy Oak Jr.", "Di Fern", "Deep Sky Collaboration: Ed Ash"], ["moon counts", "tides", "n-body simulation", "resonance", "bayesian inference", "ice", "dust", "rings", "orbits"]);

    public static readonly BlogPaper Kernels = new("Kernels of Truth", "Foundational AI", new DateOnly(2025, 2, 1), "2502.00002", ["Emmy Noether"], ["kernel methods", "scaling laws", "tides"]);

    public static readonly BlogPaper Jets = new("Jets", "Experimental Physics", new DateOnly(2024, 12, 31), "2412.00003", ["Fay Ito", "Gus Jo", "Hal Kay", "Ida Lo"], []);

    public static readonly BlogPaper[] All = [Moons, Kernels, Jets];

    public static string Landing(params BlogPaper[] papers) => $"""
        <!DOCTYPE html>
        <html><head><title>Blog</title></head><body>
        <section><h1>Latest</h1><div class="grid">{Card(papers[0], 8, nested: true)}</div></section>
        <section id="timeline">
        {string.Join('\n', papers.Select(paper => Card(paper, 5, nested: false)))}
        </section></body></html>
        """;

    public static string Post(BlogPaper paper, bool withTags = true) => $"""
        <html><body><header><a href="/base/">Home</a></header>
        <article data-pagefind-body>
          <h1 data-pagefind-meta="title">
             {Text(paper.Title)}
          </h1>
          <span data-pagefind-filter="theme"> {paper.Field} </span>
          <time datetime="{Day(paper)}T10:00:00.000Z"> {Shown(paper)} </time>
          <div data-pagefind-meta="authors"> <h3>Authors</h3> <p>{Text(string.Join(", ", paper.Authors))}</p> </div>
          <blockquote> {Abstract(paper)} </blockquote>
          <a href="https://arxiv.org/abs/{paper.ArxivId}">arXiv</a> <a href="https://arxiv.org/pdf/{paper.ArxivId}v2">PDF</a>
          {(withTags ? $"<div>{string.Join("", paper.Tags.Select(tag => $"<span class=\"px-2 bg-gray-100\"> {Text(tag)} </span>"))}</div>" : "")}
          {string.Join("", paper.Tags.Select(tag => $"<span class=\"hidden\" data-pagefind-meta=\"concepts\">{Text(tag)}</span>"))}
          <div class="prose"><blockquote>A quote of the post.</blockquote><p>Authors: ["Somebody Else"]</p><span class="bg-gray-100">no tag</span><a href="https://arxiv.org/abs/9999.99999">other</a></div>
        </article></body></html>
        """;

    public static string Network(params BlogPaper[] papers)
    {
        var nodes = papers.Select(paper => new { id = paper.ArxivId, title = paper.Title, nickname = "N", theme = paper.Field, concepts = paper.Tags, authors = paper.Authors, url = "/base/posts/x" });
        var json = System.Text.Json.JsonSerializer.Serialize(new { paperNodes = nodes, paperLinks = Array.Empty<int>() });
        return $"<html><body>\n<div id=\"network-container\" data-graph=\"{WebUtility.HtmlEncode(json)}\"></div></body></html>";
    }

    private static string Card(BlogPaper paper, int tags, bool nested)
    {
        var authors = string.Join(", ", paper.Authors.Take(3)) + (paper.Authors.Length > 3 ? " et al." : "");
        return $"""
            <article class="border-l-4" data-theme="{paper.Field}"> {(nested ? "<div>" : "")} <div> <span> {paper.Field} </span> <span class="text-xs text-gray-500">{Shown(paper)}</span> </div>
            <h2> <a href="/base/posts/{paper.ArxivId}"> {Text(paper.Title)} </a> </h2>
            <p class="text-sm text-gray-600 mb-2">{Text(authors)}</p> <p class="line-clamp-3">{Abstract(paper)}</p>
            <div> {string.Join("", paper.Tags.Take(tags).Select(tag => $"<span class=\"bg-gray-100\"> {Text(tag)} </span>"))} </div> {(nested ? "</div>" : "")} </article>
            """;
    }

    public static string Abstract(BlogPaper paper) => $"We count {Text(paper.Field)} &amp; more.";

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Day(BlogPaper paper) => paper.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Shown(BlogPaper paper) => paper.Date.ToString("MMM d, yyyy", CultureInfo.InvariantCulture);
}

internal sealed record BlogPaper(string Title, string Field, DateOnly Date, string ArxivId, string[] Authors, string[] Tags);
