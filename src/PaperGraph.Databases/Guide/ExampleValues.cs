using PaperGraph.Databases.Questions;
using PaperGraph.Model;

namespace PaperGraph.Databases.Guide;

/// <summary>Values for the questions' parameters that exist in a graph and have something to show: large fields, a leading topic, somebody who writes much.</summary>
/// <remarks>Of equals the first in the graph's order is taken, so that the same graph gives the same values. A graph without any has the empty text.</remarks>
public sealed class ExampleValues
{
    private const int RecentYears = 2;
    private readonly LiteratureGraph graph;
    private readonly string[] fields;
    private readonly Shared topics;
    private readonly Shared authors;

    /// <summary>Looks for values.</summary>
    /// <param name="graph">The graph.</param>
    public ExampleValues(LiteratureGraph graph)
    {
        this.graph = graph;
        fields = [.. Ranked(graph.FieldAssignments.Select(assignment => assignment.Field)).Select(field => graph.Fields[field].Name)];
        var hasListed = graph.TagAssignments.Any(assignment => assignment.Provenance.Origin == Origin.Listed);
        topics = new Shared([.. graph.TagAssignments.Where(assignment => !hasListed || assignment.Provenance.Origin == Origin.Listed).Select(assignment => (assignment.Tag, assignment.Paper))]);
        authors = new Shared([.. graph.Authorships.Where(authorship => graph.Authors[authorship.Author].Kind == AuthorKind.Person).Select(authorship => (authorship.Author, authorship.Paper))]);
    }

    /// <summary>The value for one parameter of a question; its default where that is as good.</summary>
    /// <param name="question">The question.</param>
    /// <param name="parameter">One of its parameters.</param>
    public object? Of(NamedQuestion question, QuestionParameter parameter)
    {
        var isChain = question.Name.StartsWith("chain-", StringComparison.Ordinal);
        return parameter.Name switch
        {
            "field" or "fieldA" => fields.ElementAtOrDefault(0) ?? "",
            "fieldB" => fields.ElementAtOrDefault(1) ?? fields.ElementAtOrDefault(0) ?? "",
            "topic" or "topicA" => Tag(topics.First),
            "topicB" => Tag(isChain ? topics.Far ?? topics.Near : topics.Near),
            "author" or "authorA" => Author(authors.First),
            "authorB" => Author(isChain ? authors.Far ?? authors.Near : authors.Near),
            "paper" => topics.FirstGroup is { } paper ? graph.Papers[paper].Title : "",
            "community" => "c01",
            "since" when graph.Papers.Max(paper => paper.Published?.Year) is { } latest => latest - RecentYears + 1L,
            _ => parameter.Default ?? "",
        };
    }

    /// <summary>Whether the graph has a value for each parameter of a question: one without authors has no name to ask for.</summary>
    /// <param name="question">The question.</param>
    public bool CanAsk(NamedQuestion question) => question.Parameters.All(parameter => Of(question, parameter) is not "");

    private string Tag(int? tag) => tag is { } index ? graph.Tags[index].Name : "";

    private string Author(int? author) => author is { } index ? graph.Authors[index].Name : "";

    private static IEnumerable<int> Ranked(IEnumerable<int> occurrences)
        => occurrences.CountBy(thing => thing).OrderByDescending(count => count.Value).ThenBy(count => count.Key).Select(count => count.Key);

    /// <summary>Things that share groups, such as tags that share papers.</summary>
    private sealed class Shared
    {
        internal Shared((int Thing, int Group)[] pairs)
        {
            var groups = pairs.ToLookup(pair => pair.Group, pair => pair.Thing);
            var things = pairs.ToLookup(pair => pair.Thing, pair => pair.Group);
            var ranked = Ranked(pairs.Select(pair => pair.Thing)).ToArray();
            First = ranked.Select(thing => (int?)thing).FirstOrDefault();
            if (First is not { } first) return;
            FirstGroup = things[first].OrderByDescending(group => groups[group].Count()).ThenBy(group => group).First();
            var partners = Ranked(things[first].SelectMany(group => groups[group]).Where(other => other != first)).ToArray();
            Near = partners.Select(thing => (int?)thing).FirstOrDefault();
            var reached = partners.Append(first).ToHashSet();
            var beyond = partners.SelectMany(partner => things[partner]).Distinct().SelectMany(group => groups[group]).Where(other => !reached.Contains(other)).ToHashSet();
            Far = ranked.Where(beyond.Contains).Select(thing => (int?)thing).FirstOrDefault();
        }

        /// <summary>The thing in most groups.</summary>
        internal int? First { get; }

        /// <summary>Its group with most things.</summary>
        internal int? FirstGroup { get; }

        /// <summary>What shares most groups with it.</summary>
        internal int? Near { get; }

        /// <summary>The thing in most groups that shares none with it, but with one that does.</summary>
        internal int? Far { get; }
    }
}
