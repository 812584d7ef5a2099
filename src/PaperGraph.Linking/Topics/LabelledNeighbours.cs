using System.Buffers;
using PaperGraph.Linking.Learning;

namespace PaperGraph.Linking.Topics;

/// <summary>Finds the labelled papers that are most similar to a paper.</summary>
/// <remarks>
/// Cosine of weighted terms through an inverted index. In a large corpus the index holds each paper's most telling terms only
/// (static pruning: Carmel et al. 2001, DOI 10.1145/383952.383958) and a sample of the papers. Ties go to the lower index.
/// O(terms of the paper · papers per term) each.
/// </remarks>
internal sealed class LabelledNeighbours
{
    private const int Usual = 60;
    private const int InLargeCorpus = 30;

    private const int MostPapers = 10_000;
    private const int LargeCorpus = 5_000;
    private const int TermsInLargeCorpus = 25;

    private readonly SparseMatrix documents;
    private readonly SparseMatrix index;
    private readonly int[] papers;
    private readonly int mostTerms;
    private readonly int most;

    /// <summary>Indexes labelled papers.</summary>
    /// <param name="documents">The weighted terms of all papers.</param>
    /// <param name="labelled">The papers to find.</param>
    public LabelledNeighbours(SparseMatrix documents, int[] labelled)
    {
        this.documents = documents;
        var step = (labelled.Length + MostPapers - 1) / MostPapers;
        papers = step <= 1 ? labelled : [.. labelled.Where((_, i) => i % step == 0)];
        (mostTerms, most) = labelled.Length > LargeCorpus ? (TermsInLargeCorpus, InLargeCorpus) : (int.MaxValue, Usual);
        var builder = new SparseMatrix.Builder(documents.ColumnCount);
        foreach (var paper in papers)
        {
            var (columns, values) = Telling(paper);
            builder.Add(columns, values);
        }
        index = builder.Build().Transpose();
    }

    /// <summary>The 60 nearest labelled papers, 30 in a large corpus, other than the paper itself, the nearest first, without those that share no term.</summary>
    public (int Paper, double Similarity)[] Of(int paper)
    {
        var buffer = ArrayPool<double>.Shared.Rent(papers.Length);
        var similarity = buffer.AsSpan(0, papers.Length);
        similarity.Clear();
        var (columns, values) = Telling(paper);
        for (var i = 0; i < columns.Length; i++) index.AddTo(columns[i], values[i], similarity);
        var nearest = new PriorityQueue<int, (double, int)>(most + 1);
        for (var i = 0; i < papers.Length; i++)
        {
            if (similarity[i] <= 0 || papers[i] == paper) continue;
            if (nearest.Count == most && nearest.TryPeek(out _, out var worst) && similarity[i] <= worst.Item1) continue;
            nearest.Enqueue(i, (similarity[i], -i));
            if (nearest.Count > most) nearest.Dequeue();
        }
        var found = new (int, double)[nearest.Count];
        for (var i = found.Length - 1; i >= 0; i--)
        {
            var place = nearest.Dequeue();
            found[i] = (papers[place], similarity[place]);
        }
        ArrayPool<double>.Shared.Return(buffer);
        return found;
    }

    private (int[] Columns, double[] Values) Telling(int paper)
    {
        var (columns, values) = (documents.Columns(paper).ToArray(), documents.Values(paper).ToArray());
        if (columns.Length <= mostTerms) return (columns, values);
        var kept = Enumerable.Range(0, columns.Length).OrderByDescending(i => values[i]).ThenBy(i => i).Take(mostTerms).Order().ToArray();
        return (Array.ConvertAll(kept, i => columns[i]), Array.ConvertAll(kept, i => values[i]));
    }
}
