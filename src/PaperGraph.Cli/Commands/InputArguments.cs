using System.CommandLine;
using System.CommandLine.Parsing;

namespace PaperGraph.Cli.Commands;

/// <summary>Arguments that several commands share.</summary>
internal static class InputArguments
{
    internal static Argument<string[]> Inputs()
    {
        var inputs = new Argument<string[]>("INPUT")
        {
            Description = "Files, folders, patterns such as 'pages/*.txt', or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        inputs.Validators.Add(RefuseUnknownOptions);
        return inputs;
    }

    /// <summary>An option with a slip in its name would else be taken for an argument, and the command run without it.</summary>
    internal static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
            if (token.Value.Length > 1 && token.Value[0] == '-' && !Path.Exists(token.Value))
                result.AddError($"There is no option {token.Value}.");
    }

    internal static Option<string> Output()
    {
        var output = new Option<string>("--output", "-o")
        {
            Description = "The output folder; replaced as a whole when everything has succeeded.",
            HelpName = "OUT",
            Required = true,
        };
        output.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>())) result.AddError("--output needs the name of a folder.");
        });
        return output;
    }

    internal static Option<string?> Title() => new("--title")
    {
        Description = "What the corpus is called on the site and in the report.",
        HelpName = "TEXT",
    };

    /// <summary>The title, or null for a blank one.</summary>
    internal static string? TitleOf(string? given) => string.IsNullOrWhiteSpace(given) ? null : given.Trim();

    internal static Argument<string> Folder() => new("OUT") { Description = "The output folder of a build." };
}
