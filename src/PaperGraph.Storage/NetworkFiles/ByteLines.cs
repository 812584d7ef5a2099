namespace PaperGraph.Storage.NetworkFiles;

/// <summary>The lines of a stream of UTF-8, one at a time and without copies.</summary>
internal sealed class ByteLines(Stream stream, CancellationToken cancellationToken)
{
    private const int LongestLine = 256 << 20;
    private const int LinesPerCheck = 1 << 16;

    private byte[] buffer = new byte[1 << 18];
    private int from;
    private int to;
    private int lineStart;
    private int lineLength;
    private bool ended;

    /// <summary>The number of the line, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The line, without its end and without blanks around it (but with tabs, which may separate empty fields); valid until the next.</summary>
    public ReadOnlySpan<byte> Line => buffer.AsSpan(lineStart, lineLength).Trim(" \r"u8);

    /// <summary>Goes to the next line; false at the end.</summary>
    /// <exception cref="StorageException">A line is longer than 256 MB.</exception>
    public bool Next()
    {
        var searched = from;
        while (true)
        {
            var end = buffer.AsSpan(searched, to - searched).IndexOf((byte)'\n');
            if (end >= 0) return Take(searched + end - from, 1);
            searched = to;
            if (ended) return to > from && Take(to - from, 0);
            searched -= MakeRoom();
            var read = stream.Read(buffer, to, buffer.Length - to);
            ended = read == 0;
            to += read;
        }
    }

    private bool Take(int length, int lineEnd)
    {
        (lineStart, lineLength) = (from, length);
        from += length + lineEnd;
        if (++Number % LinesPerCheck == 0) cancellationToken.ThrowIfCancellationRequested();
        return true;
    }

    /// <summary>Moves what is left to the front, or takes a larger buffer; returns by how much everything moved.</summary>
    private int MakeRoom()
    {
        var moved = from;
        if (to - from >= LongestLine) throw new StorageException($"Line {Number + 1} is longer than {LongestLine >> 20} MB; this is no list of links.");
        var target = to - from > buffer.Length / 2 ? new byte[2 * buffer.Length] : buffer;
        Buffer.BlockCopy(buffer, from, target, 0, to - from);
        (buffer, from, to) = (target, 0, to - from);
        return moved;
    }
}
