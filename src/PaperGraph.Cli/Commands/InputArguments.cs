using System.CommandLine;

namespace PaperGraph.Cli.Commands;

/// <summary>Arguments that several commands share.</summary>
internal static class InputArguments
{
    internal static Argument<string[]> Inputs() => new("INPUT")
    {
        Description = "Files, folders, patterns such as 'pages/*.txt', or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    internal static Option<string> Output() => new("--output", "-o")
    {
        Description = "The output folder; replaced as a whole when everything has succeeded.",
        HelpName = "OUT",
        Required = true,
    };

    internal static Option<string?> Title() => new("--title")
    {
        Description = "What the corpus is called on the site and in the report.",
        HelpName = "TEXT",
    };

    internal static Argument<string> Folder() => new("OUT") { Description = "The output folder of a build." };
}
