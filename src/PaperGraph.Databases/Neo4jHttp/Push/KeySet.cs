using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PaperGraph.Databases.Neo4jHttp.Push;

/// <summary>
/// The keys of one table in 16 bytes each: the first half of their SHA-256, sorted. That two of ten million keys collide, so that one
/// too many would stay, has a chance of 10⁻²⁵.
/// </summary>
internal sealed class KeySet
{
    private readonly List<UInt128> hashes;

    /// <summary>Collects the keys of rows.</summary>
    /// <param name="rows">The rows; the first values are the key.</param>
    /// <param name="keyColumns">How many: 1 for nodes, 2 for relationships.</param>
    /// <param name="capacity">How many rows there are, if that is known.</param>
    public KeySet(IEnumerable<object?[]> rows, int keyColumns, int capacity)
    {
        hashes = new List<UInt128>(capacity);
        foreach (var row in rows) hashes.Add(Hash((string)row[0]!, keyColumns == 1 ? "" : (string)row[1]!));
        hashes.Sort();
    }

    /// <summary>Whether a row has this key. O(log n).</summary>
    public bool Contains(string start, string end) => hashes.BinarySearch(Hash(start, end)) >= 0;

    private static UInt128 Hash(string start, string end)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{start}\n{end}"), hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }
}
