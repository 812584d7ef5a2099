using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace PaperGraph.Tests.Extraction;

/// <summary>
/// No truncation and no mutation of an input makes a reader throw, hang, lose a paper in silence or give another result the second time.
/// PAPERGRAPH_FUZZ sets the number of mutations: 100,000 take some minutes.
/// </summary>
public sealed class FuzzTests
{
    private const int UsualMutations = 1600;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public static TheoryData<string> SmallInputs => [.. FuzzInputs.Small.Select(input => input.Name)];

    [Theory]
    [MemberData(nameof(SmallInputs))]
    public void Small_inputs_survive_being_cut_at_every_byte(string name)
    {
        var bytes = FuzzInputs.Small.Single(input => input.Name == name).Bytes;
        for (var length = 0; length <= bytes.Length; length++) Check(name, bytes[..length], length);
    }

    [Fact]
    public void Inputs_survive_mutations()
    {
        var mutations = int.TryParse(Environment.GetEnvironmentVariable("PAPERGRAPH_FUZZ"), CultureInfo.InvariantCulture, out var set) ? set : UsualMutations;
        for (var seed = 0; seed < mutations; seed++)
        {
            var (name, bytes) = FuzzInputs.Small[seed % FuzzInputs.Small.Count];
            Check(name, new Mutator(seed).Mutate(bytes), seed);
        }
    }

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    public void Real_pages_survive_cuts_and_mutations(string seed)
    {
        var whole = SharedFolder.SeedBytes(seed)[..60_000];
        for (var run = 0; run < 12; run++)
        {
            var mutator = new Mutator(run);
            Check("page.txt", run % 2 == 0 ? mutator.Cut(whole) : mutator.Mutate(whole), run);
        }
    }

    [Theory]
    [MemberData(nameof(SmallInputs))]
    public void Huge_lines_and_numbers_take_no_time(string name)
    {
        var text = Encoding.UTF8.GetString(FuzzInputs.Small.Single(input => input.Name == name).Bytes);
        Check(name, Encoding.UTF8.GetBytes(text.Replace("Quiet", new string('a', 300_000), StringComparison.Ordinal)), 0);
        Check(name, Encoding.UTF8.GetBytes(text.Replace("2", new string('9', 20_000), StringComparison.Ordinal)), 1);
        Check(name, Encoding.UTF8.GetBytes(text.Replace(",", new string(',', 20_000), StringComparison.Ordinal)), 2);
        Check(name, Encoding.UTF8.GetBytes(text + new string('"', 20_001) + new string('[', 20_000) + new string('\n', 20_000) + string.Concat(Enumerable.Repeat("\"\n", 20_000))), 3);
    }

    private static void Check(string name, byte[] bytes, int seed)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            ExtractionInvariants.Check(name, bytes);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{name}, seed {seed}: {exception.Message}", exception);
        }
        Assert.True(watch.Elapsed < Longest, $"{name}, seed {seed} took {watch.Elapsed}.");
    }
}
