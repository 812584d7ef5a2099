using PaperGraph.Cli.Commands;
using PaperGraph.Cli.Tables;
using PaperGraph.Databases;
using PaperGraph.Databases.Questions;
using PaperGraph.Extraction.Recipes;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Shell;

/// <summary>One run of the shell: a database, and what commands have set. Carries out one input after the other.</summary>
internal sealed class ShellSession(ShellDatabase database, Manifest manifest, ShellHistory history, Streams streams, Terminal terminal)
{
    private bool hasPrinted;

    internal required ResultFormat Format { get; set; }

    internal ShellParameters Parameters { get; } = new();

    internal ShellHistory History => history;

    internal GraphEngine Engine => database.Engine;

    internal Manifest Manifest => manifest;

    /// <summary>Carries out one input. What is wrong is told in one sentence.</summary>
    /// <param name="input">The input.</param>
    /// <param name="place">What to say before an error; empty for nothing.</param>
    /// <param name="cancellationToken">Stops a statement.</param>
    internal async Task<ShellOutcome> RunAsync(ShellInput input, string place, CancellationToken cancellationToken)
    {
        try
        {
            switch (input)
            {
                case CommandInput command:
                    return await ShellCommands.RunAsync(this, command, cancellationToken);
                case QuestionInput question:
                    await AskAsync(question, cancellationToken);
                    return ShellOutcome.Done;
                default:
                    PrintAnswer(await QueryAsync(((StatementInput)input).Text, Parameters.Values, cancellationToken));
                    return ShellOutcome.Done;
            }
        }
        catch (Exception exception) when (exception is UsageException or QuestionException or DatabaseException or StorageException or IOException or UnauthorizedAccessException)
        {
            terminal.Fail(place + exception.Message);
            return ShellOutcome.Failed;
        }
    }

    /// <summary>Prints a table as the answers are printed.</summary>
    internal void Print(QueryResult result)
    {
        Separate(result);
        ResultPrinter.Print(result, Format, streams.Output);
        streams.Output.Flush();
    }

    /// <summary>Prints a line of text.</summary>
    internal void Print(string line) => streams.Output.WriteLine(line);

    /// <summary>Says something that is no data.</summary>
    internal void Say(string line) => terminal.Say(line);

    /// <summary>Runs a statement without printing its answer.</summary>
    internal Task<QueryResult> QueryAsync(string statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken) =>
        database.QueryAsync(statement, parameters, cancellationToken);

    private async Task AskAsync(QuestionInput input, CancellationToken cancellationToken)
    {
        var question = NamedQuestions.TryFind(input.Name) ?? throw new UsageException(Unknown(input.Name));
        var values = question.Bind(Parameters.For(question, input.Assignments), option: "");
        await new QuestionAsker(Engine, (statement, parameters) => QueryAsync(statement, parameters, cancellationToken), PrintAnswer, Say).AskAsync(question, values);
    }

    private void PrintAnswer(QueryResult result)
    {
        Separate(result);
        ResultPrinter.Print(result, Format, streams.Output, terminal);
    }

    /// <summary>Two answers one below the other would be one table of another shape.</summary>
    private void Separate(QueryResult result)
    {
        if (hasPrinted && Format is ResultFormat.Csv or ResultFormat.Markdown && !result.Columns.IsEmpty) Print("");
        hasPrinted |= !result.Columns.IsEmpty;
    }

    private static string Unknown(string word) => Suggestion.For(word, NamedQuestions.All.Select(question => question.Name).Concat(CypherText.Starts.Order())) is { Length: > 0 } meant
        ? $"'{word}' is no question and begins no statement.{meant}"
        : $"'{word}' is no question and begins no statement; :questions lists the questions, :help the commands.";
}

/// <summary>How an input ended.</summary>
internal enum ShellOutcome
{
    /// <summary>It was carried out.</summary>
    Done,

    /// <summary>It was wrong or failed.</summary>
    Failed,

    /// <summary>It asks to leave.</summary>
    Quit,
}
