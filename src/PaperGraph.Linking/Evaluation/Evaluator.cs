using System.Collections.Immutable;
using PaperGraph.Extraction;
using PaperGraph.Linking.Names;
using PaperGraph.Model;

namespace PaperGraph.Linking.Evaluation;

/// <summary>Compares a graph with what is known to be true of some of its papers.</summary>
public static class Evaluator
{
    /// <summary>Compares tags, authors and fields of the papers that both have.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="merges">Names that were joined: the truth may use any of them.</param>
    /// <param name="gold">
    /// The truth: papers with all their authors, tags or fields. What a paper leaves out is not known of it, and not compared. A paper is found by
    /// arXiv id, DOI or title.
    /// </param>
    /// <returns>The figures, with 95 % intervals from a bootstrap over papers.</returns>
    /// <remarks>
    /// Names count as equal when their letters and digits are, whatever case, accents and hyphens; a tag or an author also when
    /// the truth has another of its names. O(links of the gold papers), times the samples of the bootstrap.
    /// </remarks>
    public static Evaluation Evaluate(LiteratureGraph graph, ImmutableArray<Merge> merges, ImmutableArray<SourceRecord> gold)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var facts = new PaperFacts(graph, merges);
        var found = new List<(int Paper, SourceRecord Gold)>();
        var missing = ImmutableArray.CreateBuilder<string>();
        foreach (var record in gold)
        {
            if (facts.Find(record) is { } paper) found.Add((paper, record));
            else missing.Add(record.Title);
        }
        var tagged = found.FindAll(pair => !pair.Gold.Tags.IsEmpty);
        var authored = found.FindAll(pair => !pair.Gold.Authors.IsEmpty);
        return new Evaluation(found.Count, missing.ToImmutable(),
        [
            .. Compare("tags, as listed", tagged, pair => facts.ListedTags(pair.Paper), (pair, listed) => [.. facts.TagKeys(pair.Gold.Tags).Take(listed.Length)]),
            ShareOfExactTags(tagged, facts),
            .. Compare("tags, all", tagged, pair => facts.AllTags(pair.Paper), (pair, _) => facts.TagKeys(pair.Gold.Tags)),
            .. Compare("authors, where the list is complete", authored, pair => facts.IsComplete(pair.Paper) ? facts.Authors(pair.Paper) : [], (pair, linked) => linked.IsEmpty ? [] : facts.AuthorKeys(pair.Gold.Authors)),
            .. Compare("authors, all", authored, pair => facts.Authors(pair.Paper), (pair, _) => facts.AuthorKeys(pair.Gold.Authors)),
            .. Compare("field", found.FindAll(pair => !pair.Gold.Fields.IsEmpty), pair => facts.MainField(pair.Paper), (pair, _) => Keys(pair.Gold.Fields.Take(1))),
        ]);
    }

    private static IEnumerable<EvaluationFigure> Compare(
        string what, List<(int Paper, SourceRecord Gold)> found, Func<(int Paper, SourceRecord Gold), ImmutableArray<string>> linked,
        Func<(int Paper, SourceRecord Gold), ImmutableArray<string>, ImmutableArray<string>> truth)
    {
        var counts = found.Select(pair =>
        {
            var ours = linked(pair);
            var theirs = truth(pair, ours);
            return new Agreement(ours.Intersect(theirs).Count(), ours.Length, theirs.Length);
        }).Where(count => count.Found + count.True > 0).ToArray();
        if (counts.Length == 0) yield break;
        yield return Figure("precision", sample => Ratio(sample.Sum(count => count.Hits), sample.Sum(count => count.Found)));
        yield return Figure("recall", sample => Ratio(sample.Sum(count => count.Hits), sample.Sum(count => count.True)));
        yield return Figure("F1", sample => Ratio(2 * sample.Sum(count => count.Hits), sample.Sum(count => count.Found + count.True)));

        EvaluationFigure Figure(string measure, Func<Agreement[], double> figure) => new(what, measure, counts.Length, Bootstrap.Of(counts, figure));
    }

    private static EvaluationFigure ShareOfExactTags(List<(int Paper, SourceRecord Gold)> found, PaperFacts facts)
    {
        var exact = found
            .Select(pair => (Listed: facts.ListedTags(pair.Paper), True: facts.TagKeys(pair.Gold.Tags)))
            .Where(tags => !tags.Listed.IsEmpty && !tags.True.IsEmpty)
            .Select(tags => tags.True.Take(tags.Listed.Length).SequenceEqual(tags.Listed))
            .ToArray();
        return new EvaluationFigure("tags, as listed", "exact lines", exact.Length, Bootstrap.Of(exact, sample => Ratio(sample.Count(hit => hit), sample.Length)));
    }

    private static double Ratio(int part, int whole) => whole == 0 ? double.NaN : (double)part / whole;

    private static ImmutableArray<string> Keys(IEnumerable<string> names) => [.. names.Select(Slug.Of).Distinct()];

    private readonly record struct Agreement(int Hits, int Found, int True);
}
