using System.Collections.Immutable;
using PaperGraph.Cli.Commands;
using PaperGraph.Cli.Tables;
using PaperGraph.Databases;
using PaperGraph.Databases.Questions;
using PaperGraph.Extraction.Recipes;
using PaperGraph.Storage.Tables;

namespace PaperGraph.Cli.Shell;

/// <summary>The commands of the shell.</summary>
internal static class ShellCommands
{
    /// <summary>All commands: how each is written, and what it does.</summary>
    internal static ImmutableArray<(string Usage, string Does)> All { get; } =
    [
        (":help", "show this"),
        (":schema", "labels, relationship types and their properties, with counts"),
        (":questions [TEXT]", "list the named questions, or those that speak of TEXT"),
        (":question NAME", "what a question answers, its parameters and its Cypher"),
        (":param NAME => VALUE", "set $NAME for statements, and the questions' parameter NAME"),
        (":param", "list what is set; :param clear forgets all of it"),
        (":format FORMAT", "print answers as table, csv, json, jsonl or markdown"),
        (":history", "list what was entered"),
        (":quit", "leave; also :exit and Ctrl-D"),
    ];

    /// <summary>The names that begin a line.</summary>
    internal static ImmutableArray<string> Names { get; } = [.. All.Select(command => command.Usage.Split(' ')[0]).Append(":exit").Distinct()];

    /// <summary>Carries out a command.</summary>
    /// <exception cref="UsageException">There is no such command, or its argument is wrong.</exception>
    /// <exception cref="DatabaseException">The database, which is asked for counts, failed.</exception>
    internal static async Task<ShellOutcome> RunAsync(ShellSession session, CommandInput command, CancellationToken cancellationToken)
    {
        switch (command.Name.ToLowerInvariant())
        {
            case ":help":
                Help(session);
                break;
            case ":schema":
                session.Print(await SchemaAsync(session, cancellationToken));
                break;
            case ":questions":
                Questions(session, command.Argument);
                break;
            case ":question":
                Question(session, command.Argument);
                break;
            case ":param" or ":params":
                Parameter(session, command.Argument);
                break;
            case ":format":
                session.Format = Format(command.Argument);
                break;
            case ":history":
                foreach (var entry in session.History.Entries) session.Print(entry);
                break;
            case ":quit" or ":exit":
                return ShellOutcome.Quit;
            default:
                throw new UsageException($"There is no command {command.Name}.{(Suggestion.For(command.Name, Names) is { Length: > 0 } meant ? meant : " :help lists them.")}");
        }
        return ShellOutcome.Done;
    }

    private static void Help(ShellSession session)
    {
        session.Print("""
            A Cypher statement may take several lines and ends with a semicolon:
              MATCH (t:Tag) RETURN t.name, t.papers ORDER BY t.papers DESC LIMIT 5;
            The name of a question, with its parameters, is one line:
              papers-of-topic topic="dark matter" limit=5

            """);
        var width = All.Max(command => command.Usage.Length);
        foreach (var (usage, does) in All) session.Print($"  {usage.PadRight(width)}  {does}");
        session.Print("\nTab completes names. The arrow keys bring back what was entered. Ctrl-C clears the input or stops a statement.");
    }

    private static async Task<QueryResult> SchemaAsync(ShellSession session, CancellationToken cancellationToken)
    {
        var rows = ImmutableArray.CreateBuilder<object?[]>();
        foreach (var table in GraphSchema.Nodes)
            rows.Add(["node", ":" + table.Label, await CountAsync($"MATCH (n:{table.Label}) RETURN count(n.{table.Key})"), Names(table.Properties.Select(property => property.Name).Prepend(table.Key))]);
        foreach (var table in GraphSchema.Relationships)
        {
            var pattern = $"(:{table.Start})-[:{table.Type}]->(:{table.End})";
            rows.Add(["relationship", pattern, await CountAsync($"MATCH {pattern} RETURN count(*)"), Names(table.Properties.Select(property => property.Name))]);
        }
        return new QueryResult(["kind", "name", "count", "properties"], rows.ToImmutable());

        async Task<object?> CountAsync(string statement) => (await session.QueryAsync(statement, new Dictionary<string, object?>(), cancellationToken)).Rows[0][0];

        static string Names(IEnumerable<string> properties) => string.Join(", ", properties);
    }

    private static void Questions(ShellSession session, string text)
    {
        var found = NamedQuestions.All.Where(question => text.Length == 0 || $"{question.Name} {question.Title} {question.Answers}".Contains(text, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (found.Length == 0) throw new UsageException($"No question speaks of '{text}'; :questions lists all of them.");
        session.Print(new QueryResult(["question", "answers", "parameters"],
            [.. found.Select(question => new object?[] { question.Name, question.Answers, string.Join(", ", question.Parameters.Select(Short)) })]));
    }

    private static string Short(QuestionParameter parameter) => parameter.Default is null ? parameter.Name : $"{parameter.Name}={CypherLiteral.Of(parameter.Default)}";

    private static void Question(ShellSession session, string name)
    {
        if (name.Length == 0) throw new UsageException("Name a question: :question NAME; :questions lists them.");
        var question = QuestionAsker.Find(name, ":questions");
        session.Print($"{question.Name}: {question.Title}");
        session.Print(question.Answers);
        session.Print("");
        foreach (var parameter in question.Parameters) session.Print("  " + parameter);
        if (!question.Parameters.IsEmpty) session.Print("");
        session.Print(question.StatementOn(session.Engine) + ";");
    }

    private static void Parameter(ShellSession session, string argument)
    {
        if (argument.Equals("clear", StringComparison.OrdinalIgnoreCase)) session.Parameters.Clear();
        else if (argument.Length > 0) session.Parameters.Set(argument);
        else if (session.Parameters.Values.Count == 0) session.Say("No parameter is set; :param NAME => VALUE sets one.");
        else foreach (var (name, value) in session.Parameters.Values) session.Print($":param {name} => {CypherLiteral.Of(value)}");
    }

    private static ResultFormat Format(string argument)
    {
        if (Choices.TryParse<ResultFormat>(argument, out var format)) return format;
        throw new UsageException($":format {argument}: {Choices.Unknown<ResultFormat>(argument)}");
    }
}
