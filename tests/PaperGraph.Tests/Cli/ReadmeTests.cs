using System.CommandLine;
using System.Text.RegularExpressions;
using PaperGraph.Cli;
using PaperGraph.Cli.Commands;
using PaperGraph.Databases.Questions;
using PaperGraph.Storage.Tables;

namespace PaperGraph.Tests.Cli;

/// <summary>The README has every command and option that the program has, and no other.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
    private static readonly RootCommand Program = CommandTree.Create(new Streams(TextWriter.Null, TextWriter.Null, () => Stream.Null));

    [Fact]
    public void Every_command_has_its_heading() => Assert.Equal(
        Program.Subcommands.Select(command => command.Name).Order(StringComparer.Ordinal),
        CommandHeading().Matches(Readme).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_command_has_its_options() => Assert.All(Program.Subcommands, command => Assert.Equal(Options(command), Listed(Section($"### `papergraph {command.Name}"))));

    [Fact]
    public void The_general_options_are_listed() => Assert.Equal(Options(Program).Except(["--version", "-?", "/?", "/h"]), Listed(Section("Every command takes:")));

    [Fact]
    public void Every_label_type_and_property_is_listed()
    {
        var graph = Section("## The graph");
        Assert.All(GraphSchema.Nodes, table => Assert.All(table.Properties.Select(property => property.Name).Append(table.Key).Append(":" + table.Label), name => Assert.Contains(name, graph, StringComparison.Ordinal)));
        Assert.All(GraphSchema.Relationships, table =>
        {
            var row = graph.Split('\n').Single(line => line.Contains($"(:{table.Start})-[:{table.Type}]->(:{table.End})", StringComparison.Ordinal));
            Assert.All(table.Properties, property => Assert.Contains(property.Name, row, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Every_question_is_listed() => Assert.All(NamedQuestions.All, question =>
        Assert.Contains($"| `{question.Name}` | {question.Answers} | {string.Join(", ", question.Parameters.Where(parameter => parameter.Default is null).Select(parameter => $"`{parameter.Name}`"))} |", Readme, StringComparison.Ordinal));

    [Fact]
    public void Its_two_commands_are_those_that_continuous_integration_runs()
    {
        var script = File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run"));
        Assert.Contains("dotnet run -c Release --project src/PaperGraph.Cli -- demo", Readme, StringComparison.Ordinal);
        Assert.Contains("--project src/PaperGraph.Cli -- demo", script, StringComparison.Ordinal);
        Assert.Contains("dotnet test -c Release", Readme, StringComparison.Ordinal);
        Assert.Contains("dotnet test -c Release", script, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Options(Command command)
        => command.Options.SelectMany(option => option.Aliases.Append(option.Name)).Where(name => name is not ("--help" or "-h") || command is RootCommand).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Listed(string section) => section.Split('\n')
        .Where(line => line.StartsWith("| `-", StringComparison.Ordinal))
        .SelectMany(line => OptionName().Matches(line.Split('|')[1]).Select(match => match.Groups[1].Value)).Order(StringComparer.Ordinal);

    /// <summary>From a heading, or a line, to the next heading of any level.</summary>
    private static string Section(string start)
    {
        var from = Readme.IndexOf(start, StringComparison.Ordinal);
        Assert.True(from >= 0, start);
        var to = Readme.IndexOf("\n#", from + start.Length, StringComparison.Ordinal);
        return Readme[from..(to < 0 ? Readme.Length : to)];
    }

    [GeneratedRegex(@"^### `papergraph (\w+)", RegexOptions.Multiline)]
    private static partial Regex CommandHeading();

    [GeneratedRegex(@"`(--?[a-z0-9-]+)`")]
    private static partial Regex OptionName();
}
