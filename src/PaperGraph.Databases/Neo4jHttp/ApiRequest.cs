namespace PaperGraph.Databases.Neo4jHttp;

/// <summary>A request to the Query API.</summary>
/// <param name="Method">POST, or DELETE to roll a transaction back.</param>
/// <param name="Path">What follows the address of the Query API, such as <c>/tx</c>; empty for a statement in a transaction of its own.</param>
/// <param name="Body">The body.</param>
internal readonly record struct ApiRequest(HttpMethod Method, string Path, ReadOnlyMemory<byte> Body)
{
    /// <summary>The member of a cluster that has to answer, as an earlier reply named it; null for any.</summary>
    public string? Affinity { get; init; } = null;

    /// <summary>The most rows that the reply may have.</summary>
    public int MaxRows { get; init; } = int.MaxValue;
}
