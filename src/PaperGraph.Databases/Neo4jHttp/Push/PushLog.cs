using System.Collections.Immutable;

namespace PaperGraph.Databases.Neo4jHttp.Push;

/// <summary>Collects what a push has to tell: how far it is, and what is worth knowing afterwards. Safe for concurrent calls.</summary>
internal sealed class PushLog(IProgress<PushProgress>? progress)
{
    private readonly Lock gate = new();
    private readonly List<string> notices = [];
    private long rows;

    /// <summary>What is worth knowing, in the order it came up, each once.</summary>
    public ImmutableArray<string> Notices
    {
        get
        {
            lock (gate) return [.. notices];
        }
    }

    /// <summary>A batch was written.</summary>
    public void Wrote(PushTable table, int count, QueryReply reply)
    {
        lock (gate)
        {
            rows += count;
            progress?.Report(new PushProgress(table.Name, rows));
        }
        foreach (var notice in reply.Result.Notices) Note(notice);
    }

    /// <summary>Something is worth knowing.</summary>
    public void Note(string notice)
    {
        lock (gate)
        {
            if (!notices.Contains(notice)) notices.Add(notice);
        }
    }
}
