using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Site.Corpus;
using PaperGraph.Site.Report;
using PaperGraph.Storage;

namespace PaperGraph.Site.Rendering;

/// <summary>Renders Razor components of one corpus to HTML text. Everything that comes from the corpus is escaped.</summary>
internal sealed class PageRenderer : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly HtmlRenderer renderer;
    private readonly SiteContext context;

    /// <summary>Prepares the facts that components ask for.</summary>
    /// <param name="graph">The analysed graph.</param>
    /// <param name="context">What the pages say about the build.</param>
    /// <param name="links">Whether pages of the site can be linked to.</param>
    public PageRenderer(AnalyzedGraph graph, SiteContext context, Links links) : this(new CorpusView(graph), null, context, links)
    {
    }

    private PageRenderer(CorpusView corpus, BridgeReport? report, SiteContext context, Links links)
    {
        this.context = context;
        Corpus = corpus;
        Report = report ?? BridgeReport.Of(Corpus, context);
        var counted = new CountedCorpus(Corpus.Counting(context.Options.Origin));
        services = new ServiceCollection()
            .AddSingleton(Corpus).AddSingleton(counted).AddSingleton(Report).AddSingleton(context).AddSingleton(links).AddSingleton<Neighbourhood>()
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .BuildServiceProvider();
        renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
    }

    /// <summary>The corpus that is rendered.</summary>
    public CorpusView Corpus { get; }

    /// <summary>The report of the corpus.</summary>
    public BridgeReport Report { get; }

    /// <summary>The same facts for pages that lie elsewhere.</summary>
    public PageRenderer With(Links links) => new(Corpus, Report, context, links);

    /// <summary>Renders one component with its parameters, as a whole document ending in a line break.</summary>
    public Task<string> RenderAsync<TComponent>(params (string Name, object? Value)[] parameters) where TComponent : IComponent
        => renderer.Dispatcher.InvokeAsync(async () =>
        {
            var view = ParameterView.FromDictionary(parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value));
            var output = await renderer.RenderComponentAsync<TComponent>(view);
            return output.ToHtmlString().TrimEnd() + "\n";
        });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await renderer.DisposeAsync();
        await services.DisposeAsync();
    }
}
