using System.CommandLine;
using System.CommandLine.Parsing;
using PaperGraph.Extraction.Recipes;

namespace PaperGraph.Cli;

/// <summary>What is wrong with the arguments, in words that name them.</summary>
internal static class UsageErrors
{
    /// <summary>One sentence per error.</summary>
    internal static IEnumerable<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult;
        if (command.Command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [var unknown, ..])
        {
            var names = command.Command.Subcommands.Select(known => known.Name);
            return [$"There is no command {unknown}.{Suggestion.For(unknown, names)}"];
        }
        var missing = command.Command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0 && !(parsed.GetResult(argument) is { Tokens.Count: > 0 })).Select(argument => argument.Name).ToArray();
        var problems = parsed.Errors.Where(problem => missing.Length == 0 || problem.SymbolResult is not ArgumentResult and not CommandResult).Select(problem => problem.Message).Distinct();
        return missing.Length == 0 ? problems : problems.Prepend($"{string.Join(" and ", missing)} {(missing.Length == 1 ? "is" : "are")} missing.");
    }

    /// <summary>The command with those that it belongs to, such as <c>papergraph recipe test</c>.</summary>
    internal static string PathOf(CommandResult command)
        => command.Parent is CommandResult parent ? $"{PathOf(parent)} {command.Command.Name}" : "papergraph";
}
