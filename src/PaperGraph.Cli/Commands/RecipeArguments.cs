using System.Collections.Immutable;
using System.CommandLine;
using PaperGraph.Extraction.Recipes;

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

    /// <summary>Reads recipe files in their order.</summary>
    /// <exception cref="UsageException">A file cannot be read, or has mistakes; the message has each with its line.</exception>
    internal static ImmutableArray<Recipe> Read(IEnumerable<string> paths) => [.. paths.Select(Read)];

    /// <inheritdoc cref="Read(IEnumerable{string})"/>
    internal static Recipe Read(string path)
    {
        try
        {
            var (recipe, mistakes) = RecipeFile.Read(path, File.ReadAllText(path));
            return recipe ?? throw new UsageException(string.Join("\nerror: ", mistakes.Select(mistake => $"{mistake.Place}: {mistake.Message}")));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The recipe {path} cannot be read ({exception.Message}); check its name and permissions.");
        }
    }
}
