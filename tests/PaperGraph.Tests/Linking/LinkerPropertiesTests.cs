using FsCheck;
using PaperGraph.Extraction;
using PaperGraph.Linking;
using PaperGraph.Model;

namespace PaperGraph.Tests.Linking;

public sealed class LinkerPropertiesTests
{
    private static readonly string[] Titles = ["A", "a!", "B", "B 2", "C", "D"];
    private static readonly string?[] ArxivIds = [null, null, "2104.00001", "2104.00002", "arXiv:2104.00001v2", "nonsense"];
    private static readonly string?[] Dois = [null, null, null, "10.1000/x", "10.1000/Y", "10.48550/arXiv.2104.00002"];
    private static readonly string[] Names = ["Ada Lovelace", "Lovelace, Ada", "Áda Lovelace", "A. Lovelace", "Ada M. Lovelace", "Wei Li", "W. Li", "X Collaboration", "J. Doe for the X Collaboration", "*"];
    private static readonly string[] TagLines = ["one tag two", "tag two one", "two", "deep learning one tag", "one one one"];

    [Fact]
    public void Every_graph_keeps_its_promises() =>
        Prop.ForAll<int[][]>(rows =>
        {
            var inputs = ToInputs(rows ?? []);
            GraphInvariants.Check(Linker.Link(inputs).Graph);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_records_changes_no_paper() =>
        Prop.ForAll<int[][]>(rows =>
        {
            var inputs = ToInputs(rows ?? []);
            var reversed = inputs.Select(input => input with { Records = [.. input.Records.Reverse()] }).Reverse().ToImmutableArray();
            var (forward, backward) = (Linker.Link(inputs).Graph, Linker.Link(reversed).Graph);
            return forward.Papers.SequenceEqual(backward.Papers)
                && forward.Authors.SequenceEqual(backward.Authors)
                && forward.Authorships.SequenceEqual(backward.Authorships)
                && forward.FieldAssignments.SequenceEqual(backward.FieldAssignments)
                && forward.Listings.SequenceEqual(backward.Listings);
        }).QuickCheckThrowOnFailure();

    /// <summary>Two inputs whose records are picked from few facts, so that they collide often.</summary>
    private static ImmutableArray<ExtractedInput> ToInputs(int[][] rows)
    {
        var records = rows.Where(row => row is not null).Select((row, i) => new SourceRecord
        {
            Title = Pick(Titles, row, 0),
            Line = i + 1,
            Rank = i + 1,
            ArxivId = Pick(ArxivIds, row, 1),
            Doi = Pick(Dois, row, 2),
            Authors = [Pick(Names, row, 3), Pick(Names, row, 4)],
            AuthorsComplete = row.Length % 2 == 0,
            Published = row.Length % 4 == 0 ? null : new PartialDate(2000 + (Math.Abs(row[0] % 9))),
            TagLine = row.Length % 3 == 0 ? null : Pick(TagLines, row, 5),
            Tags = row.Length > 3 ? [Pick(TagLines, row, 3)] : [],
            Fields = [Pick(Titles, row, 2), Pick(Titles, row, 1)],
        }).ToImmutableArray();
        var half = records.Length / 2;
        return [new ExtractedInput("one.txt", "research-blog", records[..half], []), new ExtractedInput("two.csv", "table", records[half..], [])];
    }

    private static T Pick<T>(T[] from, int[] row, int position) => from[position < row.Length ? Math.Abs(row[position] % from.Length) : 0];
}
