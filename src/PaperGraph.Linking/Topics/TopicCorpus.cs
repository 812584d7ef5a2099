using System.Collections.Immutable;
using PaperGraph.Linking.Learning;
using PaperGraph.Model;

namespace PaperGraph.Linking.Topics;

/// <summary>The papers as a tag classifier sees them.</summary>
/// <remarks>
/// A paper is a row of weighted terms: the words of title and abstract, its authors, its main field. Words in more than a quarter of a
/// corpus, such as "the", tell nothing and are left out.
/// </remarks>
internal sealed class TopicCorpus
{
    /// <summary>Dimensions of <see cref="Points"/>.</summary>
    public const int Rank = 80;

    private const double AuthorsWeight = 0.3;
    private const double FieldWeight = 0.3;
    private const double CommonShare = 0.25;
    private const int LeastForCommon = 40;

    /// <summary>Collects what is needed from a graph. O(size of the texts).</summary>
    public TopicCorpus(LiteratureGraph graph, TagMentions mentions, TopicTexts texts)
    {
        Tags = graph.Tags;
        Mentions = mentions.Found;
        Texts = texts;
        Fields = graph.MainFields();
        FieldCount = graph.Fields.Length;
        Listed = new TagPlace[graph.Papers.Length][];
        Array.Fill(Listed, []);
        foreach (var paper in graph.TagAssignments.GroupBy(link => link.Paper))
        {
            Listed[paper.Key] = [.. paper.OrderBy(link => link.Position).Select(link => new TagPlace(link.Tag, link.Position))];
        }
        Documents = Weigh(graph);
        Points = LatentSpace.Project(Documents, Rank);
    }

    /// <summary>The tags.</summary>
    public ImmutableArray<Tag> Tags { get; }

    /// <summary>Per paper the tags that its sources list, in their order.</summary>
    public TagPlace[][] Listed { get; }

    /// <summary>Per paper the tags in its text.</summary>
    public Mention[][] Mentions { get; }

    /// <summary>Per paper its words.</summary>
    public TopicTexts Texts { get; }

    /// <summary>Per paper its main field, or -1.</summary>
    public int[] Fields { get; }

    /// <summary>How many fields there are.</summary>
    public int FieldCount { get; }

    /// <summary>Per paper its weighted terms.</summary>
    public SparseMatrix Documents { get; }

    /// <summary>Per paper its point in the latent space.</summary>
    public double[][] Points { get; }

    private SparseMatrix Weigh(LiteratureGraph graph)
    {
        var documents = graph.Papers.Select(paper => TermDocument.Of(paper.Title, paper.Abstract)).ToArray();
        var counts = WithoutCommon(TermIndex.Learn(documents, pairs: false).Count(documents));
        var words = TfIdf.Learn(counts).Weigh(counts);
        var authors = new List<int>[graph.Papers.Length];
        foreach (var group in graph.Authorships.GroupBy(link => link.Author).Where(group => group.Skip(1).Any()))
        {
            foreach (var link in group) (authors[link.Paper] ??= []).Add(words.ColumnCount + link.Author);
        }
        var firstField = words.ColumnCount + graph.Authors.Length;
        var builder = new SparseMatrix.Builder(firstField + FieldCount);
        for (var paper = 0; paper < graph.Papers.Length; paper++)
        {
            int[] people = authors[paper] is { } list ? [.. list] : [];
            int[] field = Fields[paper] < 0 ? [] : [firstField + Fields[paper]];
            var share = AuthorsWeight / Math.Sqrt(Math.Max(people.Length, 1));
            builder.Add([.. words.Columns(paper), .. people, .. field], [.. words.Values(paper), .. people.Select(_ => share), .. field.Select(_ => FieldWeight)]);
        }
        return builder.Build();
    }

    private static SparseMatrix WithoutCommon(SparseMatrix counts)
    {
        if (counts.RowCount < LeastForCommon) return counts;
        var documents = new int[counts.ColumnCount];
        for (var row = 0; row < counts.RowCount; row++)
        {
            foreach (var column in counts.Columns(row)) documents[column]++;
        }
        var builder = new SparseMatrix.Builder(counts.ColumnCount);
        var (columns, values) = (new int[counts.ColumnCount], new double[counts.ColumnCount]);
        for (var row = 0; row < counts.RowCount; row++)
        {
            var all = counts.Columns(row);
            var weights = counts.Values(row);
            var kept = 0;
            for (var i = 0; i < all.Length; i++)
            {
                if (documents[all[i]] <= CommonShare * counts.RowCount) (columns[kept], values[kept++]) = (all[i], weights[i]);
            }
            builder.Add(columns.AsSpan(0, kept), values.AsSpan(0, kept));
        }
        return builder.Build();
    }
}

/// <summary>A tag in a paper's list of tags.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Position">Its place, from 1.</param>
internal readonly record struct TagPlace(int Tag, int Position);
