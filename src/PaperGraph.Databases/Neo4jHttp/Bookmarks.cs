using System.Collections.Immutable;

namespace PaperGraph.Databases.Neo4jHttp;

/// <summary>
/// The transactions that later requests must see, also when another member of a cluster answers. A reply's bookmarks take the place
/// of those that its request carried, so that requests which run side by side do not lose each other's. Safe for concurrent calls.
/// </summary>
internal sealed class Bookmarks
{
    private ImmutableHashSet<string> current = [];

    /// <summary>What the next request carries.</summary>
    public ImmutableHashSet<string> Current => Volatile.Read(ref current);

    /// <summary>Takes over a reply's bookmarks.</summary>
    /// <param name="carried">Those that the request carried.</param>
    /// <param name="received">Those of the reply.</param>
    public void Replace(ImmutableHashSet<string> carried, ImmutableArray<string> received)
    {
        if (!received.IsEmpty) ImmutableInterlocked.Update(ref current, bookmarks => bookmarks.Except(carried).Union(received));
    }
}
