namespace PaperGraph.Analysis.Communities;

/// <summary>Sums link weights by label, for one node at a time, without clearing arrays: a label counts only if its stamp is the current one.</summary>
internal sealed class LinkTally(int labelCount)
{
    private struct Slot
    {
        public long Stamp;
        public double Weight;
    }

    private readonly Slot[] slots = new Slot[labelCount];
    private readonly int[] labels = new int[labelCount];
    private long stamp;

    /// <summary>Labels seen since <see cref="Clear"/>, in the order of their first link.</summary>
    public ReadOnlySpan<int> Labels => labels.AsSpan(0, Count);

    /// <summary>Number of labels seen.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets everything, O(1).</summary>
    public void Clear()
    {
        stamp++;
        Count = 0;
    }

    /// <summary>Adds a link's weight to a label.</summary>
    public void Add(int label, double weight)
    {
        ref var slot = ref slots[label];
        if (slot.Stamp == stamp)
        {
            slot.Weight += weight;
            return;
        }
        slot.Stamp = stamp;
        slot.Weight = weight;
        labels[Count++] = label;
    }

    /// <summary>The sum for a label, 0 when it was not seen.</summary>
    public double this[int label] => slots[label].Stamp == stamp ? slots[label].Weight : 0;
}
