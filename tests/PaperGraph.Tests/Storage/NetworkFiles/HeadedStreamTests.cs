using System.IO.Compression;
using PaperGraph.Storage.NetworkFiles;

namespace PaperGraph.Tests.Storage.NetworkFiles;

public sealed class HeadedStreamTests
{
    /// <summary>What unpacks was never disposed.</summary>
    [Fact]
    public void Disposing_ends_the_unpacking_and_leaves_the_stream_to_its_owner()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write("a b\nb c\n"u8);
        packed.Position = 0;
        var source = HeadedStream.Open(packed, 4);
        Assert.Equal("a b\n"u8, source.Head);
        Assert.False(source.IsWhole);
        Assert.Equal(4, source.Read(new byte[4], 0, 4));
        source.Dispose();
        Assert.Throws<ObjectDisposedException>(() => source.Read(new byte[4], 0, 4));
        Assert.True(packed.CanRead);
    }

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a' })]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a', 0 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, (byte)'a' })]
    public void Decoded_bytes_have_no_mark_however_often_they_are_asked_for(byte[] bytes)
    {
        using var memory = new MemoryStream(bytes);
        using var source = HeadedStream.Open(memory, 16);
        Assert.True(source.IsWhole);
        Assert.Equal("a"u8, source.Head);
        source.Decode();
        using var text = new StreamReader(source.Decode());
        Assert.Equal("a", text.ReadToEnd());
    }
}
