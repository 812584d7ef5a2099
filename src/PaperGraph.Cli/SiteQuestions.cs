using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Databases;
using PaperGraph.Databases.Guide;
using PaperGraph.Databases.Ladybug;
using PaperGraph.Databases.Questions;
using PaperGraph.Site;
using PaperGraph.Storage;

namespace PaperGraph.Cli;

/// <summary>Asks the embedded database the named questions, for the site. Neither knows of the other: this gives the one what the other answered.</summary>
internal static class SiteQuestions
{
    private const string Limit = "limit";
    private const long Rows = 10;

    /// <summary>Papers up to which a build waits for the answers; chains over very many people may take minutes.</summary>
    private const int MostPapers = 20_000;

    /// <summary>The context with the questions, answered as far as the database runs on this machine.</summary>
    /// <param name="context">What pages say of the graph.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="folder">The output folder that holds its tables.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    internal static async Task<SiteContext> WithAnswersAsync(this SiteContext context, AnalyzedGraph graph, string folder, CancellationToken cancellationToken)
    {
        var values = new ExampleValues(graph.Graph);
        var asked = NamedQuestions.All.Where(values.CanAsk).Select(question => (Question: question, Values: Values(question, values))).ToList();
        if (graph.Graph.Papers.Length > MostPapers)
            return Unanswered($"a corpus of more than {Words.Count(MostPapers, "paper")} is asked one question at a time, by 'papergraph query'.");
        var graphFolder = Path.Combine(folder, OutputFolder.Graph);
        var cache = LadybugDatabase.CacheFolder(graphFolder);
        var isKept = Directory.Exists(cache);
        try
        {
            await using var database = await LadybugDatabase.OpenAsync(graphFolder, cancellationToken);
            var answered = ImmutableArray.CreateBuilder<AnsweredQuestion>();
            foreach (var (question, parameters) in asked)
                answered.Add(Describe(question, parameters, await database.QueryAsync(question.StatementOn(database.Engine), parameters, cancellationToken)));
            var whole = context with { Questions = answered.ToImmutable() };
            return Directory.Exists(Path.Combine(folder, OutputFolder.Analysis)) ? whole : whole.WithoutAnalysis();
        }
        catch (DatabaseException exception)
        {
            return Unanswered(exception.Message);
        }
        finally
        {
            // The engine's file is not the same in every build; the first question of the user's makes it.
            if (!isKept && Directory.Exists(cache)) Directory.Delete(cache, recursive: true);
        }

        SiteContext Unanswered(string reason) =>
            context with { Questions = [.. asked.Select(entry => Describe(entry.Question, entry.Values, new QueryResult([], [])))], NoAnswers = reason };
    }

    /// <summary>The context of a graph whose tables hold no analysis, although the site has one: that no row was found there is no answer.</summary>
    internal static SiteContext WithoutAnalysis(this SiteContext context) => context.Questions.All(question => question.Rows.Length > 0) ? context : context with
    {
        Questions = [.. context.Questions.Select(question => question.Rows.Length > 0 ? question : question with { Columns = [] })],
        NoAnswers = "the graph's tables hold no analysis yet; 'papergraph analyze OUT' and then 'papergraph site OUT' give the answers.",
    };

    private static Dictionary<string, object?> Values(NamedQuestion question, ExampleValues examples) => question.Parameters.ToDictionary(
        parameter => parameter.Name, parameter => parameter.Name == Limit ? Rows : examples.Of(question, parameter));

    private static AnsweredQuestion Describe(NamedQuestion question, Dictionary<string, object?> values, QueryResult answer) => new(
        question.Name, question.Title, question.Answers,
        [.. question.Parameters.Where(parameter => parameter.Name != Limit).Select(parameter => (parameter.Name, Convert.ToString(values[parameter.Name], CultureInfo.InvariantCulture) ?? ""))],
        question.StatementOn(GraphEngine.Neo4j), answer.Columns, answer.Rows);
}
