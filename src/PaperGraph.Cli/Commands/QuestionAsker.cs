using PaperGraph.Databases;
using PaperGraph.Databases.Questions;
using PaperGraph.Extraction.Recipes;

namespace PaperGraph.Cli.Commands;

/// <summary>Asks named questions and says why one found nothing, for the command line and the shell.</summary>
/// <param name="engine">The engine that answers.</param>
/// <param name="ask">Runs a statement on it.</param>
/// <param name="print">Prints an answer.</param>
/// <param name="say">Says a sentence that is no data.</param>
internal sealed class QuestionAsker(GraphEngine engine, Func<string, IReadOnlyDictionary<string, object?>, Task<QueryResult>> ask, Action<QueryResult> print, Action<string> say)
{
    /// <summary>Finds a question.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="listedBy">What lists all of them.</param>
    /// <exception cref="UsageException">There is no such question; the message names one that is near, if there is any.</exception>
    internal static NamedQuestion Find(string name, string listedBy) => NamedQuestions.TryFind(name)
        ?? throw new UsageException($"There is no question '{name}'.{(Suggestion.For(name, NamedQuestions.All.Select(known => known.Name)) is { Length: > 0 } meant ? meant : $" {listedBy} lists them.")}");

    /// <summary>Asks one.</summary>
    internal async Task<QueryResult> AskAsync(NamedQuestion question, IReadOnlyDictionary<string, object?> values)
    {
        // What a database finds odd about a named question is nothing that its asker could mend.
        var result = await ask(question.StatementOn(engine), values) with { Notices = [] };
        print(result);
        if (result.Rows.IsEmpty)
            foreach (var sentence in await UnknownNames.ExplainAsync(ask, question, values)) say(sentence);
        return result;
    }
}
