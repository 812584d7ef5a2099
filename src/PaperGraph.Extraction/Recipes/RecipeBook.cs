using System.Collections.Immutable;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Recipes;

/// <summary>Recipes in the order in which they are tried.</summary>
internal static class RecipeBook
{
    private static readonly string[] Names =
    [
        "research-blog-post", "research-blog-network", "research-blog-landing",
        "daily-papers-page", "daily-papers-paper", "daily-papers-api",
        "citation-metadata", "json-ld", "dublin-core",
    ];

    /// <summary>The recipes that come with the program, the most telling first.</summary>
    public static ImmutableArray<Recipe> BuiltIn { get; } = [.. Names.Select(Load)];

    /// <summary>Reads a page by the first recipe that recognises it; null when none does.</summary>
    /// <param name="document">The page.</param>
    /// <param name="own">Recipes that are tried before the built-in ones.</param>
    /// <param name="issues">Takes what was not understood.</param>
    public static (string Kind, ImmutableArray<SourceRecord> Records)? Read(TextDocument document, ImmutableArray<Recipe> own, IssueLog issues)
    {
        var page = new RecipePage(document, issues);
        Recipe? broken = null;
        foreach (var recipe in own.AddRange(BuiltIn))
        {
            var recognition = page.Recognise(recipe);
            if (recognition is Recognition.Yes) return (recipe.Name, RecipeRun.Read(recipe, page, issues));
            if (recognition is Recognition.Broken) broken ??= recipe;
        }
        if (broken is not null) return (broken.Name, RecipeRun.Read(broken, page, issues));
        return page.IsHtml ? (Extractor.UnknownKind, Unknown(issues)) : null;
    }

    private static ImmutableArray<SourceRecord> Unknown(IssueLog issues)
    {
        issues.Add(Severity.Error, null, "unknown-format",
            "This HTML page is none of the known kinds and has no citation metadata. Write a recipe that names its cards and their parts, try it with 'papergraph recipe test RECIPE PAGE', and give it with --recipe; or save the page's text.");
        return [];
    }

    private static Recipe Load(string name)
    {
        var resource = $"{typeof(RecipeBook).Namespace}.BuiltIn.{name}.yaml";
        using var stream = typeof(RecipeBook).Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"The resource {resource} is missing.");
        using var reader = new StreamReader(stream);
        var (recipe, mistakes) = RecipeFile.Read(name + ".yaml", reader.ReadToEnd());
        return recipe ?? throw new InvalidOperationException(string.Join(' ', mistakes.Select(mistake => $"{mistake.Place}: {mistake.Message}")));
    }
}
