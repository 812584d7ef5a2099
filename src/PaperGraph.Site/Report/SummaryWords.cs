using System.Collections.Immutable;
using PaperGraph.Site.Corpus;
using PaperGraph.Site.Text;

namespace PaperGraph.Site.Report;

/// <summary>The findings of a report in a few sentences, each carried by a figure.</summary>
/// <param name="corpus">The corpus with the links that count.</param>
/// <param name="all">Every field: what the shown ones are compared with.</param>
/// <param name="fields">The fields that the report shows.</param>
/// <param name="pairs">The pairs between these.</param>
/// <param name="missing">The missing bridges between these.</param>
/// <param name="meaning">What a paper's field is.</param>
internal sealed class SummaryWords(
    CorpusView corpus, ImmutableArray<FieldRow> all, ImmutableArray<FieldRow> fields, ImmutableArray<PairRow> pairs, ImmutableArray<MissingRow> missing, FieldMeaning meaning)
{
    private readonly int compared = all.Count(field => !field.TooFewPapers);
    private readonly HashSet<int> shown = [.. fields.Select(field => corpus.FieldIndex(field.Id))];

    private bool IsPart => fields.Length < all.Length;

    /// <summary>All sentences, in reading order.</summary>
    public ImmutableArray<string> All()
    {
        if (corpus.Papers.Length == 0) return ["The corpus holds no papers, so nothing can be said about it."];
        IEnumerable<string?> sentences = [Extent(), Small(), Topics(), .. compared > 1 && pairs.Length > 0 ? Between() : [NoPairs()], Evolution()];
        return [.. sentences.OfType<string>()];
    }

    private string? Small()
    {
        var small = fields.Where(field => field.TooFewPapers).Select(field => $"{field.Name} ({Say.Number(field.Papers)})").ToList();
        if (small.Count == 0) return null;
        var names = small.Count > 8 ? [.. small.Take(8), $"{Say.Number(small.Count - 8)} more"] : small;
        return $"{Say.Opening(small.Count, "field has", "fields have")} too few papers to be compared: {Say.List(names)}; {(small.Count == 1 ? "its" : "their")} pairs are listed last, with counts only.";
    }

    private IEnumerable<string?> Between() => [CrossRate(), Above(), Below(), Bridges(), People(), MissingWords.Summary(missing, corpus.Bridges.MissingHindcast)];

    private string Extent()
    {
        if (IsPart) return $"The report is about {Say.List([.. fields.Select(field => $"{field.Name} ({Say.Count(field.Papers, "paper")})")])}, in a corpus of {Say.Count(corpus.Papers.Length, "paper")} in {Say.Count(all.Length, "field")}.";
        var without = corpus.Papers.Length - corpus.PapersWithField;
        var start = $"The corpus has {Say.Count(corpus.Papers.Length, "paper")}{(corpus.Authors.Length == 0 ? "" : $" by {Say.Count(corpus.Authors.Length, "named author")}")}";
        if (fields.Length == 0) return start + "; none of the papers has a field.";
        var names = fields.Take(8).Select(field => $"{field.Name} ({Say.Number(field.Papers)})").ToList();
        if (fields.Length > 8) names.Add(Say.Count(fields.Length - 8, "other"));
        var counted = $"{start} in {Say.Count(fields.Length, "field")}: {Say.List(names)}";
        return without == 0 ? counted + "." : $"{counted}; {Say.Count(without, "paper")} {Lacks(without == 1)} and {(without == 1 ? "does" : "do")} not count below.";
    }

    private string Lacks(bool one) => meaning switch
    {
        FieldMeaning.Community => (one ? "belongs" : "belong") + " to none of these communities",
        FieldMeaning.Stated => (one ? "has" : "have") + " no field that a source states",
        _ => (one ? "has" : "have") + " no field",
    };

    private string? Topics()
    {
        if (corpus.Tags.Length == 0) return "No paper carries a topic, so nothing can be said about how topics connect fields.";
        int[] carriers = [.. corpus.SharesOf.Select(shares => shares.Count(share => shown.Contains(share.Field))).Where(count => count > 0)];
        var shared = carriers.Count(count => count > 1);
        var total = IsPart ? $"Their papers carry {Say.Count(carriers.Length, "topic")}" : $"The papers carry {Say.Count(corpus.CountedTopics, "topic")}";
        if (!IsPart && corpus.Tags.Length > corpus.CountedTopics) total += $" that count ({Say.Number(corpus.Tags.Length - corpus.CountedTopics)} more were only found in texts or predicted)";
        if (fields.Length < 2) return total + ".";
        return $"{total}; {(shared == 0 ? "none" : Say.Number(shared))} of them {(shared < 2 ? "occurs" : "occur")} in more than one {(IsPart ? "of these fields" : "field")}.";
    }

    private string NoPairs() => fields.Length switch
    {
        1 when IsPart => $"Only {fields[0].Name} was chosen, so there is no pair of fields to speak of.",
        0 => "Without fields there is nothing to bridge: give the papers a field to learn how fields connect.",
        1 => $"There is one field, {fields[0].Name}, so there is no other field that it could connect to.",
        _ => "No pair of fields can be compared with these data.",
    };

    private string? CrossRate() => double.IsFinite(corpus.Bridges.CommonCrossRate)
        ? $"Papers use topics owned by another field {Say.Decimal(corpus.Bridges.CommonCrossRate)} times as often as they would if topics were mixed over fields at random; this is the usual cross-field level that pairs are measured against."
        : "A usual cross-field level cannot be computed: no topic belongs clearly enough to one field.";

    private string Above()
    {
        if (pairs.All(pair => !pair.IsJudged))
            return compared == 2
                ? $"With two fields{(fields.Length > 2 ? " that have enough papers" : "")} there is no other pair to compare with, so their connection is described but cannot be tested."
                : "Whether a pair of fields is connected more than usual cannot be tested with these data.";
        if (IsPart && pairs.Length == 1) return $"{pairs[0].FieldA.Name} and {pairs[0].FieldB.Name}: {PairWords.Brief(pairs[0])} ({Say.WithQ(pairs[0].QValue)}{LevelWords.Caveat(pairs[0])}).";
        var above = pairs.Where(pair => pair.Verdict == Verdict.Above).ToList();
        return above.Count == 0
            ? "No pair of fields uses each other's topics more than usual beyond chance (none with q < 0.05)."
            : LevelWords.OffLevel(above, "more than usual");
    }

    private string? Below()
    {
        if (IsPart && pairs.Length == 1) return null;
        var below = pairs.Where(pair => pair.Verdict == Verdict.Below).Reverse().ToList();
        return below.Count == 0 ? null : LevelWords.OffLevel(below, "less than usual");
    }

    private string? Bridges()
    {
        if (pairs.All(pair => pair.BridgeTopics.All(topic => topic.QValue is null))) return null;
        var best = pairs.SelectMany(pair => pair.BridgeTopics.Where(topic => topic.IsReliable).Select(topic => (pair, topic)))
            .OrderByDescending(entry => entry.topic.Score).ThenBy(entry => entry.topic.Id, StringComparer.Ordinal).ToList();
        if (best.Count == 0) return $"No topic is a reliable bridge between two {(IsPart ? "of these fields" : "fields")}: none reaches q < 0.05 with enough papers behind it.";
        var names = best.Take(3).Select(entry => $"{entry.topic.Name} ({entry.pair.FieldA.Name} – {entry.pair.FieldB.Name})").ToList();
        var topics = best.Select(entry => entry.topic.Id).Distinct().Count();
        return $"{Say.AtLeast(pairs.Any(pair => pair.HasMoreReliable), topics, "topic is a reliable bridge", "topics are reliable bridges")} between two {(IsPart ? "of these fields" : "fields")} (q < 0.05){(names.Count < best.Count ? ", with the strongest evidence for " : ": ")}{Say.List(names)}.";
    }

    private string? People()
    {
        if (corpus.Authors.Length == 0) return "No paper names its authors, so nothing can be said about people.";
        var people = Enumerable.Range(0, corpus.Authors.Length)
            .Count(author => corpus.PapersBy[author].SelectMany(paper => corpus.FieldsOf(paper)).Where(shown.Contains).Distinct().Count() > 1);
        if (people == 0) return $"No named author has papers in two {(IsPart ? "of these fields" : "fields")}.";
        var lead = pairs.SelectMany(pair => pair.People.Select(person => (pair, person)))
            .OrderByDescending(entry => Math.Min(entry.person.PapersA, entry.person.PapersB)).ThenByDescending(entry => entry.person.PapersA + entry.person.PapersB)
            .ThenBy(entry => entry.person.Id, StringComparer.Ordinal).FirstOrDefault();
        var counted = $"{Say.Opening(people, "named author has", "named authors have")} papers in more than one {(IsPart ? "of these fields" : "field")}";
        return lead.person is { } first
            ? $"{counted}, such as {first.Name} with {Say.Number(first.PapersA)} in {lead.pair.FieldA.Name} and {Say.Number(first.PapersB)} in {lead.pair.FieldB.Name}."
            : counted + ".";
    }

    private string? Evolution() => corpus.Years.First is null
        ? "No paper has a date, so nothing can be said about change over the years."
        : null;
}

/// <summary>What a paper's field is.</summary>
internal enum FieldMeaning
{
    /// <summary>One that a source states, or else a predicted one.</summary>
    Any,

    /// <summary>One that a source states; a predicted one does not count.</summary>
    Stated,

    /// <summary>The community of its topics.</summary>
    Community,
}
