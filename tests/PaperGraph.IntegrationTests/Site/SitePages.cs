using Microsoft.Playwright;
using PaperGraph.Analysis;
using PaperGraph.Model;
using PaperGraph.Site;
using PaperGraph.Storage;
using PaperGraph.Tests.Site;

namespace PaperGraph.IntegrationTests.Site;

/// <summary>A site on disk and a browser that opens it, shared by the tests of a class.</summary>
public class SitePages : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    /// <summary>A title that would open a dialog if it became markup.</summary>
    public const string Hostile = "<img src=x onerror=alert(1)><script>alert(2)</script>";

    private readonly TemporaryFolder temporary = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public string Folder => temporary.Path;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => await WriteAsync(Folder);

    /// <summary>Writes what the tests open.</summary>
    protected virtual async Task WriteAsync(string folder)
    {
        var papers = SampleGraph.ThreeFields.Add(new SamplePaper("Hostile " + Hostile, "Physics" + Hostile) { Tags = ["tag" + Hostile, "inference"], Authors = ["Eve " + Hostile, "Kurt Gödel"], Abstract = Hostile, Date = "2021-02-03" });
        await SiteWriter.WriteAsync(SampleGraph.Of(papers), SampleGraph.Context, Path.Combine(folder, "site"));
        await SiteWriter.WriteAsync(WithPredictedField(SampleGraph.Of(papers)), SampleGraph.Context, Path.Combine(folder, "predicted"));
        await ReportWriter.WriteAsync(SampleGraph.Of(papers), SampleGraph.Context, Path.Combine(folder, "reports"), ReportWriter.AllFormats);
    }

    /// <summary>The same graph, in which the field of the first paper with one is no longer stated but predicted.</summary>
    private static AnalyzedGraph WithPredictedField(AnalyzedGraph stated)
    {
        var first = stated.Graph.FieldAssignments[0];
        var graph = stated.Graph with { FieldAssignments = stated.Graph.FieldAssignments.SetItem(0, first with { Provenance = new(Origin.Predicted, 0.9) }) };
        return AnalyzedGraph.From(graph, CorpusAnalyzer.Analyze(graph, new AnalysisOptions { Starts = 1 }));
    }

    /// <summary>Opens a page and collects what must not happen: messages on the console, requests to a network, dialogs.</summary>
    public async Task<(IPage Page, List<string> Complaints)> OpenAsync(string address, bool javaScript = true)
    {
        if (!File.Exists(Chromium)) Assert.Skip($"There is no {Chromium}: install Debian's package chromium to run the browser tests.");
        playwright ??= await Playwright.CreateAsync();
        browser ??= await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        var page = await browser.NewPageAsync(new() { JavaScriptEnabled = javaScript });
        page.SetDefaultTimeout(10_000);
        var complaints = new List<string>();
        page.Console += (_, message) => { if (message.Type is "error" or "warning") complaints.Add(message.Text); };
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) => { if (!request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) complaints.Add(request.Url); };
        page.Dialog += (_, dialog) => { complaints.Add("dialog: " + dialog.Message); _ = dialog.DismissAsync(); };
        await GoToAsync(page, address);
        return (page, complaints);
    }

    /// <summary>Goes on to another page of the site.</summary>
    public Task GoToAsync(IPage page, string address) => page.GotoAsync(new Uri(Folder).AbsoluteUri + "/" + address, new() { WaitUntil = WaitUntilState.Load });

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        temporary.Dispose();
        GC.SuppressFinalize(this);
    }
}
