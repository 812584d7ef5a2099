using System.Collections.Immutable;

namespace PaperGraph.Linking.Tags;

/// <summary>What one member of the ensemble assumes about how a word tells its place in tags; no value is the best on every page.</summary>
/// <param name="Backoff">The weight of the coarser level in <see cref="WordBoundaries"/>, in tags.</param>
/// <param name="SuffixLengths">How many last letters of a word tell how it is used; shorter ones first.</param>
/// <param name="UsesHabits">Whether the use of a word in running text tells how it is used in tags.</param>
internal sealed record TagSettings(double Backoff, ImmutableArray<int> SuffixLengths, bool UsesHabits)
{
    private static readonly ImmutableArray<int>[] Suffixes = [[1], [3], [1, 3]];

    /// <summary>The middle of the ensemble, for questions that one member answers well enough.</summary>
    public static TagSettings Middle { get; } = new(2, [1, 3], true);

    /// <summary>Beyond so many lines words are seen often enough that two members do: a third of the time.</summary>
    private const int ManyLines = 10_000;

    /// <summary>The ensemble: with habits there is more to tell words apart, so less weight is on what they share.</summary>
    private static readonly ImmutableArray<TagSettings> All =
        [.. Suffixes.Select(lengths => new TagSettings(2, lengths, true)), .. Suffixes.Select(lengths => new TagSettings(4, lengths, false))];

    /// <summary>The assumptions of each member for a number of lines.</summary>
    public static IReadOnlyList<TagSettings> Ensemble(int lines) => lines <= ManyLines ? All : [Middle, new(4, [3], false)];
}
