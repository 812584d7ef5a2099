using System.Collections.Immutable;
using PaperGraph.Model;
using YamlDotNet.RepresentationModel;

namespace PaperGraph.Extraction.Recipes;

/// <summary>Reads recipes from YAML.</summary>
public static class RecipeFile
{
    private const int MostDepth = 8;

    /// <summary>Reads one recipe.</summary>
    /// <param name="name">The file's name, as issues shall have it.</param>
    /// <param name="yaml">The file's content.</param>
    /// <returns>The recipe; or null and every mistake that was found, each an error with its line.</returns>
    public static (Recipe? Recipe, ImmutableArray<Issue> Issues) Read(string name, string yaml)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(yaml);
        var mistakes = new RecipeMistakes(name);
        var recipe = Load(yaml, mistakes) is { } root ? new RecipeReader(mistakes).Read(root) : null;
        return (mistakes.Issues.IsEmpty ? recipe : null, mistakes.Issues);
    }

    private static YamlMappingNode? Load(string yaml, RecipeMistakes mistakes)
    {
        var content = YamlText.Read(yaml, MostDepth);
        if (content.Mistake is { } mistake)
        {
            mistakes.Add(content.Line, $"This is no valid YAML for a recipe: {mistake} Put selectors and patterns with : # [ {{ or quotes in them in single quotes.");
            return null;
        }
        if (content.Roots is [YamlMappingNode root]) return root;
        mistakes.Add((int?)null, "This is no recipe. A recipe is one YAML mapping with the keys name, recognise and parts.");
        return null;
    }
}

/// <summary>Collects what is wrong with a recipe.</summary>
internal sealed class RecipeMistakes(string file)
{
    private readonly ImmutableArray<Issue>.Builder issues = ImmutableArray.CreateBuilder<Issue>();

    /// <summary>All mistakes in the order of their lines.</summary>
    public ImmutableArray<Issue> Issues => [.. issues.OrderBy(issue => issue.Line)];

    public void Add(int? line, string message) => issues.Add(new Issue(Severity.Error, file, line, "bad-recipe", message));

    public void Add(YamlNode node, string message) => Add((int)node.Start.Line, message);
}
