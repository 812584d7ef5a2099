namespace PaperGraph.Analysis.Numerics;

/// <summary>Keeps the best few of many items in bounded memory.</summary>
/// <typeparam name="T">The items.</typeparam>
/// <param name="capacity">How many to keep, ≥ 1.</param>
/// <param name="order">Better items first; must be total, so that the result does not depend on the order of arrival.</param>
internal sealed class BestList<T>(int capacity, Comparison<T> order)
{
    private readonly List<T> items = [];
    private bool isFull;

    /// <summary>How many items were offered, kept or not.</summary>
    public int Offered { get; private set; }

    /// <summary>Offers an item. Amortised O(log capacity).</summary>
    public void Add(T item)
    {
        Offered++;
        items.Add(item);
        if (items.Count >= 2 * (long)capacity + 16) Cut();
    }

    /// <summary>True only when enough better items were offered before, so that offering this one would change nothing. O(1).</summary>
    public bool IsBeaten(T item) => isFull && order(items[capacity - 1], item) < 0;

    /// <summary>The best items offered so far, best first.</summary>
    public IReadOnlyList<T> Ranked()
    {
        Cut();
        return items;
    }

    private void Cut()
    {
        items.Sort(order);
        isFull = items.Count >= capacity;
        if (items.Count > capacity) items.RemoveRange(capacity, items.Count - capacity);
    }
}
