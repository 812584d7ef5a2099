using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using PaperGraph.Extraction.Recipes;

namespace PaperGraph.Cli.Commands;

/// <summary>Options whose value is one of a few words: the names of an enumeration in kebab case.</summary>
internal static class Choices
{
    /// <summary>An option that may be left out; its value is then null, and the help names what is usual.</summary>
    internal static Option<T?> Option<T>(string name, string description, T? usual = null) where T : struct, Enum => new(name)
    {
        Description = usual is { } value ? $"{description} [default: {Name(value)}]" : description,
        HelpName = string.Join('|', Enum.GetValues<T>().Select(Name)),
        CustomParser = result => Parse<T>(name, result),
    };

    /// <summary>What a value is called on the command line.</summary>
    internal static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    internal static bool TryParse<T>(string text, out T value) where T : struct, Enum
    {
        foreach (var known in Enum.GetValues<T>())
            if (Plain(Name(known)) == Plain(text))
            {
                value = known;
                return true;
            }
        value = default;
        return false;
    }

    /// <summary>What to say of a word that is none of them.</summary>
    internal static string Unknown<T>(string text) where T : struct, Enum
    {
        var names = Enum.GetValues<T>().Select(Name).ToArray();
        return Suggestion.For(text, names) is { Length: > 0 } meant ? $"there is no such thing.{meant}" : $"choose from {string.Join(", ", names)}.";
    }

    private static T? Parse<T>(string name, ArgumentResult result) where T : struct, Enum
    {
        var text = result.Tokens.Single().Value;
        if (TryParse<T>(text, out var value)) return value;
        result.AddError($"{name} {text}: {Unknown<T>(text)}");
        return null;
    }

    /// <summary><c>pagerank</c>, <c>page-rank</c> and <c>pageRank</c> are one.</summary>
    private static string Plain(string text) => text.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
}
