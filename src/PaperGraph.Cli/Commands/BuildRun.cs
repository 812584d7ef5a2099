using System.Collections.Immutable;
using System.CommandLine;
using PaperGraph.Cli.Inputs;
using PaperGraph.Model;
using PaperGraph.NodeHost;
using PaperGraph.Pictures;
using PaperGraph.Site;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary>Runs a build into a new output folder, which takes the place of the old one when everything has succeeded.</summary>
internal sealed class BuildRun(GeneralOptions general, ParseResult arguments, CancellationToken cancellationToken)
{
    private readonly Terminal terminal = general.Terminal(arguments);
    private readonly Pipeline pipeline = new(general.Terminal(arguments), cancellationToken);

    /// <returns>The exit code.</returns>
    internal async Task<int> RunAsync(BuildRequest request)
    {
        var recipes = request.Recipes.Select(RecipeArguments.Read).ToArray();
        using var folder = StagedFolder.Create(request.Output);
        var (files, missing) = new InputReader(request.Output, general.Streams.OpenInput).Read(request.Inputs);
        var extracted = await pipeline.ExtractAsync(files, missing, [.. recipes.Select(recipe => recipe.Recipe)]);
        if (extracted.Inputs.All(input => input.Records.IsEmpty))
        {
            return NothingFound(extracted.Issues, "No paper was found in the inputs");
        }
        var linked = await pipeline.LinkAsync(extracted, request.Linking.Options);
        if (linked.Graph.Papers.IsEmpty) return NothingFound([.. extracted.Issues, .. request.Linking.Issues, .. linked.Issues], "No paper is left after the corrections");
        var facts = new RunFacts(request.Title, request.Options, [.. extracted.Sources, .. recipes.Select(recipe => recipe.Entry), .. request.Linking.Files], [.. extracted.Issues, .. request.Linking.Issues, .. linked.Issues])
        {
            Merges = linked.Merges,
            Doubts = linked.Doubts,
            Quality = linked.Quality,
        };
        var analyzed = request.Stages.Contains(Stage.Analyze) ? await pipeline.AnalyzeAsync(linked.Graph, request.Options) : null;
        var manifest = await pipeline.WriteAsync(folder.Path, linked.Graph, analyzed, facts);
        if (analyzed is not null) facts = await MakeOutputsAsync(folder.Path, analyzed, facts with { Issues = facts.Issues.AfterAnalysis(analyzed) }, request.Stages);
        RunFiles.Write(folder.Path, facts.Issues);
        cancellationToken.ThrowIfCancellationRequested();
        folder.Commit();

        terminal.Say(facts.Issues, Path.Combine(request.Output, OutputFolder.Issues));
        Summary.Print(general, arguments, request.Output, manifest, facts.Issues);
        return facts.Issues.Any(issue => issue.Severity == Severity.Error) ? ExitCode.Incomplete : ExitCode.Done;
    }

    private int NothingFound(ImmutableArray<Issue> issues, string what)
    {
        terminal.Say(issues, null);
        terminal.Fail(what + ", so nothing was written.");
        return ExitCode.Incomplete;
    }

    private async Task<RunFacts> MakeOutputsAsync(string folder, AnalyzedGraph analyzed, RunFacts facts, ImmutableHashSet<Stage> stages)
    {
        if (stages.Contains(Stage.Draw)) facts = facts with { Issues = await DrawAsync(folder, analyzed, facts) };
        var context = facts.Context(folder);
        if (stages.Contains(Stage.Report) || stages.Contains(Stage.Site))
            context = stages.Contains(Stage.Draw) ? await context.WithPairPicturesAsync(analyzed, context.PicturesFolder, cancellationToken) : context.WithoutPairPictures(analyzed);
        if (stages.Contains(Stage.Report)) await pipeline.ReportAsync(folder, analyzed, context, ReportWriter.AllFormats);
        if (stages.Contains(Stage.Site)) await pipeline.SiteAsync(folder, analyzed, await context.WithAnswersAsync(analyzed, folder, cancellationToken));
        return facts;
    }

    /// <summary>Draws; a build goes on without pictures and says why.</summary>
    private async Task<ImmutableArray<Issue>> DrawAsync(string folder, AnalyzedGraph analyzed, RunFacts facts)
    {
        try
        {
            return facts.Issues.AfterDrawing(await pipeline.DrawAsync(folder, analyzed, new PictureOptions { Seed = facts.Options.Seed }));
        }
        catch (NodeHostException exception)
        {
            return facts.Issues.AfterDrawing(exception);
        }
    }
}
