using System.Text;

namespace PaperGraph.Tests.Extraction;

/// <summary>Every line of a page is in a record or named by an issue.</summary>
public sealed class LineAccountingTests
{
    public static TheoryData<string> Pages => [.. FuzzInputs.Small.Select(input => input.Name).Where(name => name.EndsWith(".txt", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_line_of_a_small_page_is_lost(string name)
    {
        var bytes = FuzzInputs.Small.Single(input => input.Name == name).Bytes;
        Assert.Empty(ExtractionInvariants.LostLines(Encoding.UTF8.GetString(bytes), ExtractionInvariants.Check(name, bytes)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_line_is_lost_when_lines_are_moved_doubled_or_missing(string name)
    {
        var whole = Encoding.UTF8.GetString(FuzzInputs.Small.Single(input => input.Name == name).Bytes).Split('\n');
        var random = new Random(3);
        for (var run = 0; run < 100; run++)
        {
            var lines = whole.ToList();
            for (var change = 0; change < 3; change++)
            {
                var moved = lines[random.Next(lines.Count)];
                if (random.Next(2) == 0) lines.RemoveAt(random.Next(lines.Count));
                if (random.Next(2) == 0) lines.Insert(random.Next(lines.Count + 1), moved);
            }
            var page = string.Join('\n', lines);
            var input = Inputs.Extract(page);
            if (input.Kind != "unknown") Assert.Empty(ExtractionInvariants.LostLines(page, input));
        }
    }

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    public void No_line_of_the_real_pages_is_lost(string seed) =>
        Assert.Empty(ExtractionInvariants.LostLines(Encoding.UTF8.GetString(SharedFolder.SeedBytes(seed)), SharedFolder.ExtractSeed(seed)));
}
