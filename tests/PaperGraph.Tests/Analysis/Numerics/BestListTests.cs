using PaperGraph.Analysis.Numerics;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Numerics;

public class BestListTests
{
    [Fact]
    public void Keeps_what_sorting_everything_would_keep() => TestNetworks.ForAllSeeds(seed =>
    {
        var random = new SplitMix64((ulong)seed);
        var items = Enumerable.Range(0, random.Below(300)).ToArray();
        random.Shuffle(items);
        var capacity = 1 + random.Below(20);
        var list = new BestList<int>(capacity, (x, y) => y.CompareTo(x));
        foreach (var item in items) list.Add(item);
        var unbeaten = new BestList<int>(capacity, (x, y) => y.CompareTo(x));
        foreach (var item in items)
            if (!unbeaten.IsBeaten(item)) unbeaten.Add(item);
        Assert.Equal(list.Ranked(), unbeaten.Ranked());
        Assert.Equal(items.OrderDescending().Take(capacity), list.Ranked());
    });
}
