using System.IO.Compression;
using System.Text;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>A stream, unpacked if it is gzip, whose first bytes are known before it is read.</summary>
internal sealed class HeadedStream : Stream
{
    private readonly Stream rest;
    private readonly byte[] raw;
    private int given;

    private HeadedStream(Stream rest, byte[] raw)
    {
        this.rest = rest;
        this.raw = raw;
        Charset = raw switch { [0xFF, 0xFE, ..] => Encoding.Unicode, [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode, _ => null };
    }

    private Encoding? Charset { get; }

    /// <summary>The first bytes, as UTF-8 without mark.</summary>
    public ReadOnlySpan<byte> Head => Charset is null ? WithoutMark(raw) : Encoding.UTF8.GetBytes(Charset.GetString(raw.AsSpan(2)));

    /// <summary>All bytes as they are.</summary>
    public Stream Raw => this;

    /// <summary>All bytes as UTF-8 without mark. Read either this or <see cref="Raw"/>.</summary>
    public Stream Decoded
    {
        get
        {
            given = Charset is not null ? 2 : raw.Length - WithoutMark(raw).Length;
            return Charset is null ? this : Encoding.CreateTranscodingStream(this, Charset, Encoding.UTF8);
        }
    }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Reads the first bytes of a stream.</summary>
    public static HeadedStream Open(Stream stream, int headLength)
    {
        var plain = new HeadedStream(stream, ReadHead(stream, headLength));
        if (plain.raw is not [0x1F, 0x8B, ..]) return plain;
        var unpacked = new GZipStream(plain, CompressionMode.Decompress);
        return new HeadedStream(unpacked, ReadHead(unpacked, headLength));
    }

    /// <summary>Text without the mark that says that it is UTF-8.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text) => text is [0xEF, 0xBB, 0xBF, ..] ? text[3..] : text;

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (given == raw.Length) return rest.Read(buffer);
        var length = Math.Min(buffer.Length, raw.Length - given);
        raw.AsSpan(given, length).CopyTo(buffer);
        given += length;
        return length;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private static byte[] ReadHead(Stream stream, int length)
    {
        var head = new byte[length];
        return head[..stream.ReadAtLeast(head, length, throwOnEndOfStream: false)];
    }
}
