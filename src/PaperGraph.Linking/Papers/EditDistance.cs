namespace PaperGraph.Linking.Papers;

/// <summary>The Levenshtein distance, given up where it exceeds a limit.</summary>
internal static class EditDistance
{
    private const int MostLimitOnStack = 128;

    /// <summary>The least number of letters to insert, delete or replace; <paramref name="limit"/> + 1 when it is more than that.</summary>
    /// <remarks>Ukkonen's band around the diagonal, doi:10.1016/S0019-9958(85)80046-2: O(limit · length).</remarks>
    public static int AtMost(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit) return limit + 1;
        var size = (2 * limit) + 3;
        var previous = limit <= MostLimitOnStack ? stackalloc int[size] : new int[size];
        var current = limit <= MostLimitOnStack ? stackalloc int[size] : new int[size];
        previous.Fill(limit + 1);
        for (var j = 0; j <= Math.Min(limit, b.Length); j++) previous[j + limit + 1] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current.Fill(limit + 1);
            var best = limit + 1;
            for (var j = Math.Max(0, i - limit); j <= Math.Min(b.Length, i + limit); j++)
            {
                var at = j - i + limit + 1;
                var cost = j == 0 ? i : Math.Min(previous[at] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(previous[at + 1], current[at - 1]) + 1);
                current[at] = Math.Min(cost, limit + 1);
                best = Math.Min(best, current[at]);
            }
            if (best > limit) return limit + 1;
            var swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.Length - a.Length + limit + 1];
    }
}
