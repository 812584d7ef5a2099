using System.CommandLine;
using PaperGraph.Cli.Tables;
using PaperGraph.Databases;
using PaperGraph.Databases.Questions;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph query OUT NAME|CYPHER</c>: asks the embedded database or the server.</summary>
internal static class QueryCommand
{
    internal static Command Create(GeneralOptions general)
    {
        var output = InputArguments.Folder();
        var asked = new Argument<string?>("QUESTION")
        {
            Description = "The name of a question (--list shows them), or a Cypher statement.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        asked.Validators.Add(InputArguments.RefuseUnknownOptions);
        var parameters = new Option<string[]>("--param", "-p")
        {
            Description = "A value for one of the question's parameters; once per parameter.",
            HelpName = "NAME=VALUE",
            DefaultValueFactory = _ => [],
        };
        var list = new Option<bool>("--list") { Description = "Show the named questions with their parameters." };
        var format = ResultArguments.Format();
        var source = new DatabaseArguments();
        var command = new Command("query", "Ask the graph a named question or in Cypher.");
        command.Add(output);
        command.Add(asked);
        command.Add(parameters);
        command.Add(list);
        command.Add(format);
        source.AddTo(command);
        command.SetAction(async (arguments, cancellationToken) =>
        {
            var printed = ResultArguments.Chosen(arguments, format, general);
            if (arguments.GetValue(list))
            {
                ResultPrinter.Print(Questions(), printed, general.Streams.Output);
                return ExitCode.Done;
            }
            var text = arguments.GetValue(asked) ?? throw new UsageException("Name a question or give a Cypher statement; --list shows the questions.");
            var (question, values) = Bind(text, arguments.GetRequiredValue(parameters));
            var path = arguments.GetRequiredValue(output);
            var open = source.Read(arguments, path);
            var manifest = RunFiles.ReadManifest(path);
            var terminal = general.Terminal(arguments);
            await using var database = await open(cancellationToken);
            if (await OtherGraphs.ExplainAsync(database.Engine, AskAsync, manifest) is { } note) terminal.Say(note);
            var result = question is null
                ? Printed(await AskAsync(text, values))
                : await new QuestionAsker(database.Engine, AskAsync, answer => Printed(answer), terminal.Say).AskAsync(question, values);
            return result.Rows.IsEmpty && !result.Columns.IsEmpty ? ExitCode.Incomplete : ExitCode.Done;

            Task<QueryResult> AskAsync(string statement, IReadOnlyDictionary<string, object?> parameters) => database.QueryAsync(statement, parameters, cancellationToken);

            QueryResult Printed(QueryResult answer)
            {
                ResultPrinter.Print(answer, printed, general.Streams.Output, terminal);
                return answer;
            }
        });
        return command;
    }

    /// <summary>One word of letters, digits and hyphens is a question's name, anything else a statement.</summary>
    private static (NamedQuestion? Question, IReadOnlyDictionary<string, object?> Values) Bind(string text, string[] parameters)
    {
        try
        {
            if (text.Any(letter => !char.IsLetterOrDigit(letter) && letter is not ('-' or '_'))) return (null, QueryParameters.Infer(parameters));
            var question = QuestionAsker.Find(text, "--list");
            return (question, question.Bind(parameters));
        }
        catch (QuestionException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    private static QueryResult Questions() => new(["question", "answers", "parameters"],
        [.. NamedQuestions.All.Select(question => new object?[] { question.Name, question.Answers, string.Join("; ", question.Parameters) })]);
}
