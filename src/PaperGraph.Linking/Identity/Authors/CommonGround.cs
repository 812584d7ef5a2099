namespace PaperGraph.Linking.Identity.Authors;

/// <summary>What two authors have in common.</summary>
/// <param name="CoAuthors">The weight of common co-authors.</param>
/// <param name="CoAuthorNames">Their names.</param>
/// <param name="Topics">Common topics, the rarest first.</param>
/// <param name="Chance">The chance that two authors with as many papers have as many topics in common.</param>
/// <param name="ShareField">Whether they share a field.</param>
/// <param name="YearsClose">Whether one person can have written both.</param>
internal sealed record CommonGround(double CoAuthors, List<string> CoAuthorNames, List<string> Topics, double Chance, bool ShareField, bool YearsClose)
{
    private const double Unlikely = 0.05;
    private const double VeryUnlikely = 0.001;

    /// <summary>The weight of everything in common; topics count fully only for names that nobody else can have.</summary>
    /// <param name="isOnlyBearer">Whether no other name in the corpus fits.</param>
    public double Weight(bool isOnlyBearer) => YearsClose ? CoAuthors + TopicWeight(isOnlyBearer) : 0;

    /// <summary>What a person can check.</summary>
    public string Words
    {
        get
        {
            var parts = new List<string>();
            if (CoAuthorNames.Count > 0) parts.Add($"common co-authors: {EvidenceText.Some(CoAuthorNames.Order(StringComparer.Ordinal))}");
            if (Topics.Count > 0) parts.Add($"common topics: {EvidenceText.Some(Topics)}");
            if (parts.Count == 0) parts.Add(ShareField ? "no common co-author or topic, but a common field" : "no common co-author, topic or field");
            return string.Join("; ", parts);
        }
    }

    private double TopicWeight(bool isOnlyBearer) =>
        Topics.Count >= 2 && Chance < VeryUnlikely && isOnlyBearer ? 1 : Topics.Count >= 1 && Chance < Unlikely ? 0.5 : 0;
}
