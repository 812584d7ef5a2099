using PaperGraph.Linking.Learning;
using PaperGraph.Model;

namespace PaperGraph.Linking.Topics;

/// <summary>The papers as points: the nearer, the more alike.</summary>
/// <remarks>
/// A paper is a row of weighted terms: the words of title and abstract, its authors with other papers, its main field. Words in more than a quarter of a
/// corpus, such as "the", tell nothing and are left out.
/// </remarks>
internal sealed class PaperSpace
{
    /// <summary>Dimensions of <see cref="Points"/>.</summary>
    public const int Rank = 80;

    private const double AuthorsWeight = 0.3;
    private const double FieldWeight = 0.3;
    private const double CommonShare = 0.25;
    private const int LeastForCommon = 40;
    private const int MostForPhrases = 1_500;
    private const double PhrasesWeight = 0.7;

    /// <summary>Reads all papers. O(size of the texts · <see cref="Rank"/>).</summary>
    public PaperSpace(LiteratureGraph graph)
    {
        var documents = graph.Papers.Select(paper => TermDocument.Of(paper.Title, paper.Abstract)).ToArray();
        var terms = TermIndex.Learn(documents, pairs: documents.Length <= MostForPhrases);
        var counts = terms.Count(documents);
        Documents = Weigh(graph, WithoutCommon(terms.WordCount == counts.ColumnCount ? counts : counts.FirstColumns(terms.WordCount)));
        Phrases = documents.Length <= MostForPhrases ? Documents.Append(TfIdf.Learn(counts).Weigh(counts), PhrasesWeight) : null;
        Points = LatentSpace.Project(Documents, Rank);
    }

    /// <summary>Per paper its weighted terms.</summary>
    public SparseMatrix Documents { get; }

    /// <summary>The same with all words and the pairs of neighbouring words; null for more than 1,500 papers.</summary>
    public SparseMatrix? Phrases { get; }

    /// <summary>Per paper its point in the latent space.</summary>
    public double[][] Points { get; }

    private static SparseMatrix Weigh(LiteratureGraph graph, SparseMatrix counts)
    {
        var words = TfIdf.Learn(counts).Weigh(counts);
        var authors = new List<int>[graph.Papers.Length];
        var fields = graph.MainFields();
        var firstField = words.ColumnCount;
        foreach (var group in graph.Authorships.GroupBy(link => link.Author).Where(group => group.Skip(1).Any()))
        {
            foreach (var link in group) (authors[link.Paper] ??= []).Add(firstField);
            firstField++;
        }
        var builder = new SparseMatrix.Builder(firstField + graph.Fields.Length);
        for (var paper = 0; paper < graph.Papers.Length; paper++)
        {
            int[] people = authors[paper] is { } list ? [.. list] : [];
            int[] field = fields[paper] < 0 ? [] : [firstField + fields[paper]];
            var share = AuthorsWeight / Math.Sqrt(Math.Max(people.Length, 1));
            builder.Add([.. words.Columns(paper), .. people, .. field], [.. words.Values(paper), .. people.Select(_ => share), .. field.Select(_ => FieldWeight)]);
        }
        return builder.Build();
    }

    /// <summary>Leaves out the words of more than a quarter of the documents, where there are 40 or more.</summary>
    internal static SparseMatrix WithoutCommon(SparseMatrix counts)
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
