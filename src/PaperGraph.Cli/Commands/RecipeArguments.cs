using System.CommandLine;
using PaperGraph.Extraction.Recipes;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary>Recipes as the user names them.</summary>
internal static class RecipeArguments
{
    internal static Option<string[]> Recipes() => new("--recipe")
    {
        Description = "A recipe (YAML) for pages that are not known; tried before the built-in formats. Several times for several.",
        HelpName = "FILE",
        DefaultValueFactory = _ => [],
    };

    /// <summary>Reads a recipe file.</summary>
    /// <returns>The recipe, and its file as the manifest lists it.</returns>
    /// <exception cref="UsageException">The file cannot be read, or has mistakes; the message has each with its line.</exception>
    internal static (Recipe Recipe, ManifestInput Entry) Read(string path)
    {
        var file = OptionFile.Read(path, "recipe");
        var (recipe, mistakes) = RecipeFile.Read(path, file.Text);
        return recipe is not null
            ? (recipe, file.Entry)
            : throw new UsageException(string.Join("\nerror: ", mistakes.Select(mistake => $"{mistake.Place}: {mistake.Message}")));
    }
}
