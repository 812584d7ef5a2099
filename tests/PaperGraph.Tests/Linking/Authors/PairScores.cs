namespace PaperGraph.Tests.Linking.Authors;

/// <summary>How well a clustering of names on papers agrees with the truth.</summary>
/// <param name="Precision">Of the pairs that are together, the share that belongs together.</param>
/// <param name="Recall">Of the pairs that belong together, the share that is.</param>
/// <param name="BCubed">F1 of B-cubed precision and recall (Bagga and Baldwin 1998).</param>
internal sealed record PairScores(double Precision, double Recall, double BCubed)
{
    public static PairScores Of(IReadOnlyList<int[]> truth, ImmutableArray<ImmutableArray<string>> found)
    {
        var signatures = truth.SelectMany((people, paper) => people.Select((person, place) => (Person: person, Id: found[paper][place]))).ToArray();
        double Pairs<T>(Func<(int Person, string Id), T> key) where T : notnull => signatures.CountBy(key).Sum(pair => pair.Value * (pair.Value - 1.0) / 2);
        var both = signatures.CountBy(signature => signature).ToDictionary();
        var (people, ids) = (signatures.CountBy(signature => signature.Person).ToDictionary(), signatures.CountBy(signature => signature.Id).ToDictionary());
        var precision = both.Sum(pair => (double)pair.Value * pair.Value / ids[pair.Key.Id]) / signatures.Length;
        var recall = both.Sum(pair => (double)pair.Value * pair.Value / people[pair.Key.Person]) / signatures.Length;
        var together = Pairs(signature => signature);
        return new PairScores(together / Pairs(signature => signature.Id), together / Pairs(signature => signature.Person), 2 * precision * recall / (precision + recall));
    }
}
