using PaperGraph.Analysis;
using PaperGraph.Analysis.Bridges;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis;

/// <summary>One paper of a test corpus.</summary>
internal sealed record TestPaper(int[] Tags, int Field = -1, int? Year = null, int[]? Authors = null);

/// <summary>Corpora that several tests use.</summary>
internal static class TestCorpora
{
    /// <summary>A graph with these papers; as many tags, fields and authors as their indices need.</summary>
    public static LiteratureGraph Graph(params TestPaper[] papers) => new()
    {
        Papers = [.. papers.Select((p, i) => new Paper
        {
            Id = $"title:{i:D6}", Title = $"Paper {i}", Published = p.Year is int year ? new PartialDate(year) : null,
        })],
        Tags = [.. Named(papers.SelectMany(p => p.Tags)).Select(name => new Tag(name, name, []))],
        Fields = [.. Named(papers.Select(p => p.Field)).Select(name => new Field(name, name))],
        Authors = [.. Named(papers.SelectMany(p => p.Authors ?? [])).Select(name => new Author(name, name, AuthorKind.Person))],
        TagAssignments = [.. papers.SelectMany((p, i) => p.Tags.Order().Select((t, k) => new TagAssignment(i, t, Provenance.Stated, k + 1)))],
        FieldAssignments = [.. papers.SelectMany((p, i) => p.Field < 0 ? [] : new[] { new FieldAssignment(i, p.Field, Provenance.Stated) })],
        Authorships = [.. papers.SelectMany((p, i) => (p.Authors ?? []).Select((a, k) => new Authorship(a, i, k + 1)))
            .OrderBy(a => a.Author).ThenBy(a => a.Paper)],
    };

    /// <summary>The whole analysis, with one start unless the options say otherwise.</summary>
    public static CorpusAnalysis Analyze(TestPaper[] papers, AnalysisOptions? options = null)
        => CorpusAnalyzer.Analyze(Graph(papers), options ?? new AnalysisOptions { Starts = 1 }, TestContext.Current.CancellationToken);

    /// <summary>The bridges alone.</summary>
    public static FieldBridges Bridges(TestPaper[] papers, int top = 50, int resamples = 0)
    {
        var corpus = new Corpus(Graph(papers));
        return FieldBridgeAnalysis.Run(corpus, new FieldUses(corpus), new AnalysisOptions { Top = top, Resamples = resamples }, TestNetworks.Threads());
    }

    /// <summary>Papers with random tags of which the first are used most; nothing depends on anything.</summary>
    public static TestPaper[] WithoutStructure(ulong seed, int papers, int tags, int fields)
    {
        var random = new SplitMix64(seed);
        return [.. Enumerable.Range(0, papers).Select(i => new TestPaper(Draw(5, () => Skewed(random, tags)), i % fields, 2000 + i % 20))];
    }

    /// <summary>Own topics of a field: this many, numbered field by field; generic tags follow.</summary>
    public const int TopicsPerField = 60;

    /// <summary>The owners of the tags of <see cref="WithFields"/>, as it generates them.</summary>
    public static int[] TrueOwners(int tags) => [.. Enumerable.Range(0, tags).Select(tag => tag < 4 * TopicsPerField ? tag / TopicsPerField : -1)];

    /// <summary>The topics that <see cref="WithFields"/> plants: field 1's, of middle frequency.</summary>
    public static readonly int[] Planted = [TopicsPerField + 12, TopicsPerField + 14, TopicsPerField + 16, TopicsPerField + 18, TopicsPerField + 20];

    /// <summary>Four fields with topics of their own and generic tags; a tenth of all topics is any field's, in proportion to the fields' sizes.</summary>
    /// <param name="seed">Seed.</param>
    /// <param name="papers">Number of papers.</param>
    /// <param name="planted">Share of the papers of field 0 that take up one or two of <see cref="Planted"/>.</param>
    /// <param name="sizes">Papers of each field in every round; one each when none are given.</param>
    public static TestPaper[] WithFields(ulong seed, int papers, double planted, params int[] sizes)
    {
        const int fields = 4;
        int[] round = sizes.Length == 0 ? [0, 1, 2, 3] : [.. sizes.SelectMany((size, field) => Enumerable.Repeat(field, size))];
        var random = new SplitMix64(seed);
        int Any(int field)
        {
            var kind = random.NextDouble();
            if (kind < 0.25) return fields * TopicsPerField + Skewed(random, 40);
            var from = kind < 0.35 ? round[random.Below(round.Length)] : field;
            return from * TopicsPerField + Skewed(random, TopicsPerField);
        }
        return [.. Enumerable.Range(0, papers).Select(i =>
        {
            var field = round[i % round.Length];
            var taken = field == 0 && random.NextDouble() < planted ? 1 + random.Below(2) : 0;
            var first = Draw(taken, () => Planted[random.Below(Planted.Length)]);
            return new TestPaper(Draw(5, () => Any(field), first), field, 2000 + i % 20);
        })];
    }

    /// <summary>
    /// Four fields in which pairs of sub-topics of different fields are kin: papers on either also carry mediators that the two have in
    /// common, and only in the last of ten years do papers carry both, and these alone.
    /// </summary>
    /// <param name="seed">Seed.</param>
    /// <param name="papers">Number of papers.</param>
    public static TestPaper[] WithKin(ulong seed, int papers)
    {
        const int fields = 4, kinPerPair = 12, mediators = 6;
        var random = new SplitMix64(seed);
        // Kin number k are topic 20 + k of one field and of the next; their mediators are generic topics of their own.
        int Mediator(int field, int kin) => fields * TopicsPerField + 40 + (field * kinPerPair + kin) * mediators + random.Below(mediators);
        int Own(int field) => field * TopicsPerField + Skewed(random, TopicsPerField);
        return [.. Enumerable.Range(0, papers).Select(i =>
        {
            var (field, year) = (i % fields, 2010 + random.Below(10));
            var (kin, side) = (random.Below(kinPerPair), random.Below(2));
            var pair = side == 0 ? field : (field + fields - 1) % fields;
            var tags = new List<int> { field * TopicsPerField + 20 + side * kinPerPair + kin, Mediator(random.Below(4) == 0 ? random.Below(fields) : pair, kin) };
            if (year == 2019)
                tags.Add(side == 0 ? (field + 1) % fields * TopicsPerField + 20 + kinPerPair + kin : (field + fields - 1) % fields * TopicsPerField + 20 + kin);
            else
                tags.AddRange([Own(field), random.NextDouble() < 0.1 ? Own(random.Below(fields)) : fields * TopicsPerField + Skewed(random, 40)]);
            return new TestPaper([.. tags.Distinct()], field, year);
        })];
    }

    private static int Skewed(SplitMix64 random, int count) => (int)(count * Math.Pow(random.NextDouble(), 2));

    private static int[] Draw(int count, Func<int> one, params int[] first)
    {
        var set = new HashSet<int>(first);
        while (set.Count < count) set.Add(one());
        return [.. set];
    }

    private static IEnumerable<string> Named(IEnumerable<int> indices)
        => Enumerable.Range(0, indices.Append(-1).Max() + 1).Select(i => $"{i:D6}");
}
