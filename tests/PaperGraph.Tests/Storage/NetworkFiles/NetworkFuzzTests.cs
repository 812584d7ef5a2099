using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using PaperGraph.Storage;
using PaperGraph.Tests.Extraction;

namespace PaperGraph.Tests.Storage.NetworkFiles;

/// <summary>No truncation and no mutation of a network makes a reader throw anything but a StorageException, or hang.</summary>
public sealed class NetworkFuzzTests
{
    private const int UsualMutations = 4000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public static TheoryData<string> SampleNames => [.. NetworkSamples.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Networks_survive_being_cut_at_every_byte(string name)
    {
        var bytes = Encoding.UTF8.GetBytes(NetworkSamples.All.Single(sample => sample.Name == name).Text);
        for (var length = 0; length <= bytes.Length; length++) Check(name, bytes[..length], length);
    }

    [Fact]
    public void Networks_survive_mutations()
    {
        var mutations = int.TryParse(Environment.GetEnvironmentVariable("PAPERGRAPH_FUZZ"), CultureInfo.InvariantCulture, out var set) ? set : UsualMutations;
        for (var seed = 0; seed < mutations; seed++)
        {
            var (name, _, text) = NetworkSamples.All[seed % NetworkSamples.All.Length];
            Check(name, new Mutator(seed).Mutate(Encoding.UTF8.GetBytes(text)), seed);
        }
    }

    [Fact]
    public void Damaged_archives_are_refused()
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes(NetworkSamples.All[0].Text));
        var bytes = memory.ToArray();
        for (var length = 0; length <= bytes.Length; length++) Check("links.txt.gz", bytes[..length], length);
        for (var seed = 0; seed < 300; seed++) Check("links.txt.gz", new Mutator(seed).Mutate(bytes), seed);
    }

    [Theory]
    [InlineData("a.gml", "graph [ ")]
    [InlineData("a.json", "{\"network\":[")]
    [InlineData("a.graphml", "<graphml>")]
    public void Deep_nesting_is_read_or_refused(string name, string opening)
        => Check(name, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(opening, 100_000))), 0);

    private static void Check(string name, byte[] bytes, int seed)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var read = NetworkSamples.Read(name, bytes);
            Assert.Equal(read.Names.Count, read.Built.Network.NodeCount);
            for (var v = 0; v < Math.Min(100, read.Names.Count); v++) Assert.NotNull(read.Names[v]);
        }
        catch (StorageException exception)
        {
            Assert.NotEmpty(exception.Message);
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.IAssertionException)
        {
            Assert.Fail($"{name}, seed or length {seed}: {exception}");
        }
        Assert.True(clock.Elapsed < Longest, $"{name}, seed or length {seed}: {clock.Elapsed}");
    }
}
