using System.Collections.Immutable;
using PaperGraph.Model;
using YamlDotNet.Core;
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
        try
        {
            if (IsTooDeep(yaml))
            {
                mistakes.Add((int?)null, $"The YAML nests more than {MostDepth} levels deep. A recipe needs three.");
                return null;
            }
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }]) return root;
            mistakes.Add((int?)null, "This is no recipe. A recipe is one YAML mapping with the keys name, recognise and parts.");
        }
        catch (YamlException exception)
        {
            mistakes.Add((int)exception.Start.Line, $"This is no valid YAML: {exception.Message} Put selectors and patterns with : # [ {{ or quotes in them in single quotes.");
        }
        return null;
    }

    /// <summary>The reader of nodes calls itself for each level, so the depth is counted first.</summary>
    private static bool IsTooDeep(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > MostDepth + 2) return true;
        }
        return false;
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
