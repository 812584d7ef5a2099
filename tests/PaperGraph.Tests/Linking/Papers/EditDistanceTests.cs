using FsCheck;
using PaperGraph.Linking.Papers;

namespace PaperGraph.Tests.Linking.Papers;

public sealed class EditDistanceTests
{
    /// <summary>The oracle is the whole table of Wagner and Fischer.</summary>
    [Fact]
    public void It_is_the_distance_of_the_whole_table() => Prop.ForAll<int[], int[]>((first, second) =>
    {
        var (a, b) = (ToText(first), ToText(second));
        var distance = WholeTable(a, b);
        return Enumerable.Range(0, 8).All(limit => EditDistance.AtMost(a, b, limit) == Math.Min(distance, limit + 1));
    }).QuickCheckThrowOnFailure();

    private static string ToText(int[] letters) => string.Concat((letters ?? []).Take(12).Select(letter => (char)('a' + Math.Abs(letter % 3))));

    private static int WholeTable(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
            }
        }
        return table[a.Length, b.Length];
    }
}
