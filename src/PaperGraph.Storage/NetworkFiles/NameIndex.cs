namespace PaperGraph.Storage.NetworkFiles;

/// <summary>Numbers names from 0 in the order in which they are first seen; a name is the bytes that a file has.</summary>
/// <remarks>An open hash table over one array of bytes: per name its bytes and about 20 more, and nothing is allocated per look-up.</remarks>
internal sealed class NameIndex
{
    private byte[] bytes = new byte[1024];
    private int[] starts = new int[65];
    private int[] hashes = new int[64];
    private int[] slots = new int[128];

    /// <summary>Number of names.</summary>
    public int Count { get; private set; }

    /// <summary>A name as text; bytes that are no UTF-8 are taken as Latin-1, as older Pajek files are written.</summary>
    public string this[int index] => Readable.TextOf(Bytes(index));

    /// <summary>The number of a name; -1 when it was never added.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        var slot = Slot(name, Hash(name));
        return slots[slot] - 1;
    }

    /// <summary>The number of a name, which is added when it is new.</summary>
    /// <exception cref="StorageException">All names together are too long for one array.</exception>
    public int GetOrAdd(ReadOnlySpan<byte> name)
    {
        var hash = Hash(name);
        var slot = Slot(name, hash);
        if (slots[slot] > 0) return slots[slot] - 1;
        Append(name, hash);
        if (2 * Count > slots.Length) Rehash();
        else slots[slot] = Count;
        return Count - 1;
    }

    private ReadOnlySpan<byte> Bytes(int index) => bytes.AsSpan(starts[index], starts[index + 1] - starts[index]);

    private int Slot(ReadOnlySpan<byte> name, int hash)
    {
        var mask = slots.Length - 1;
        for (var slot = hash & mask; ; slot = (slot + 1) & mask)
        {
            var entry = slots[slot] - 1;
            if (entry < 0 || hashes[entry] == hash && Bytes(entry).SequenceEqual(name)) return slot;
        }
    }

    private void Append(ReadOnlySpan<byte> name, int hash)
    {
        if ((long)starts[Count] + name.Length > Array.MaxLength) throw new StorageException($"The names of the nodes are longer than {Array.MaxLength} bytes together; use shorter ones.");
        if (Count == hashes.Length)
        {
            Array.Resize(ref hashes, 2 * Count);
            Array.Resize(ref starts, 2 * Count + 1);
        }
        var end = starts[Count] + name.Length;
        if (end > bytes.Length) Array.Resize(ref bytes, (int)Math.Min(Array.MaxLength, Math.Max(end, 2L * bytes.Length)));
        name.CopyTo(bytes.AsSpan(starts[Count]));
        hashes[Count] = hash;
        starts[++Count] = end;
    }

    private void Rehash()
    {
        slots = new int[2 * slots.Length];
        var mask = slots.Length - 1;
        for (var entry = 0; entry < Count; entry++)
        {
            var slot = hashes[entry] & mask;
            while (slots[slot] > 0) slot = (slot + 1) & mask;
            slots[slot] = entry + 1;
        }
    }

    /// <summary>Differs from process to process, so that nobody can prepare names that collide; no result depends on it.</summary>
    private static int Hash(ReadOnlySpan<byte> name)
    {
        var hash = new HashCode();
        hash.AddBytes(name);
        return hash.ToHashCode();
    }
}
