using System.IO.Compression;
using System.Text;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>A stream, unpacked if it is gzip, whose first bytes are known before it is read.</summary>
internal sealed class HeadedStream : Stream
{
    private readonly Stream rest;
    private readonly byte[] raw;
    private readonly bool owned;
    private int given;

    private HeadedStream(Stream rest, int headLength, bool owned)
    {
        this.rest = rest;
        this.owned = owned;
        raw = new byte[headLength];
        raw = raw[..rest.ReadAtLeast(raw, headLength, throwOnEndOfStream: false)];
        IsWhole = raw.Length < headLength;
        Charset = raw switch { [0xFF, 0xFE, ..] => Encoding.Unicode, [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode, _ => null };
    }

    private Encoding? Charset { get; }

    /// <summary>The first bytes, as UTF-8 without mark.</summary>
    public ReadOnlySpan<byte> Head => Charset is null ? WithoutMark(raw) : Encoding.UTF8.GetBytes(Charset.GetString(raw.AsSpan(2)));

    /// <summary>Whether <see cref="Head"/> is all there is; else it may end within a line.</summary>
    public bool IsWhole { get; }

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

    /// <summary>Reads the first bytes of a stream, which stays the caller's to close.</summary>
    public static HeadedStream Open(Stream stream, int headLength)
    {
        var plain = new HeadedStream(stream, headLength, owned: false);
        return plain.raw is [0x1F, 0x8B, ..] ? new HeadedStream(new GZipStream(plain, CompressionMode.Decompress), headLength, owned: true) : plain;
    }

    /// <summary>All bytes as UTF-8 without mark. Who needs the bytes as they are, such as a reader of XML, reads this stream itself.</summary>
    public Stream Decode()
    {
        given = Charset is not null ? 2 : raw.Length - WithoutMark(raw).Length;
        return Charset is null ? this : Encoding.CreateTranscodingStream(this, Charset, Encoding.UTF8, leaveOpen: true);
    }

    /// <summary>Text without the mark that says that it is UTF-8.</summary>
    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text) => text is [0xEF, 0xBB, 0xBF, ..] ? text[3..] : text;

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

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && owned) rest.Dispose();
        base.Dispose(disposing);
    }
}
