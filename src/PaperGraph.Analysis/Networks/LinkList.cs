namespace PaperGraph.Analysis.Networks;

/// <summary>Weighted links in the order in which they were added: what a <see cref="NetworkBuilder"/> makes a network from.</summary>
/// <remarks>8 bytes per link while all weights are 1, 16 from the first other weight on.</remarks>
public sealed class LinkList
{
    private const int FirstCapacity = 64;
    private int[] first = new int[FirstCapacity];
    private int[] second = new int[FirstCapacity];
    private double[]? weights;

    /// <summary>Number of links.</summary>
    public int Count { get; private set; }

    /// <summary>One end of each link.</summary>
    internal ReadOnlySpan<int> First => first.AsSpan(0, Count);

    /// <summary>The other end of each link.</summary>
    internal ReadOnlySpan<int> Second => second.AsSpan(0, Count);

    /// <summary>The weight of each link; empty when all are 1.</summary>
    internal ReadOnlySpan<double> Weights => weights.AsSpan(0, weights is null ? 0 : Count);

    /// <summary>Adds a link. Nothing is checked here: <see cref="NetworkBuilder"/> does.</summary>
    /// <param name="a">One end.</param>
    /// <param name="b">The other end.</param>
    /// <param name="weight">Its weight.</param>
    /// <exception cref="InvalidOperationException">The list is full.</exception>
    public void Add(int a, int b, double weight = 1)
    {
        if (Count == first.Length) Grow();
        if (weight != 1 && weights is null)
        {
            weights = new double[first.Length];
            Array.Fill(weights, 1, 0, Count);
        }
        (first[Count], second[Count]) = (a, b);
        if (weights is not null) weights[Count] = weight;
        Count++;
    }

    private void Grow()
    {
        if (Count == Array.MaxLength) throw new InvalidOperationException($"A list holds at most {Array.MaxLength} links.");
        var capacity = (int)Math.Min(2L * Count, Array.MaxLength);
        Array.Resize(ref first, capacity);
        Array.Resize(ref second, capacity);
        if (weights is not null) Array.Resize(ref weights, capacity);
    }
}
