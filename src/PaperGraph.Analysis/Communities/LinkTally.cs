namespace PaperGraph.Analysis.Communities;

/// <summary>Sums link weights by label for one node at a time; what was seen is forgotten in as many steps as there were labels.</summary>
internal sealed class LinkTally(int labelCount)
{
    private readonly double[] sums = new double[labelCount];
    private readonly int[] labels = new int[labelCount];
    private int count;

    /// <summary>Labels seen since <see cref="Clear"/>, in the order of their first link.</summary>
    public ReadOnlySpan<int> Labels => labels.AsSpan(0, count);

    /// <summary>Forgets everything, O(labels seen).</summary>
    public void Clear()
    {
        foreach (var label in Labels) sums[label] = 0;
        count = 0;
    }

    /// <summary>Adds a link's weight, which is above 0, to a label.</summary>
    public void Add(int label, double weight)
    {
        ref var sum = ref sums[label];
        if (sum == 0) labels[count++] = label;
        sum += weight;
    }

    /// <summary>The sum for a label, 0 when it was not seen.</summary>
    public double this[int label] => sums[label];
}
