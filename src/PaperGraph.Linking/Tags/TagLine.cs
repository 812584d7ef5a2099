using System.Collections.Immutable;

namespace PaperGraph.Linking.Tags;

/// <summary>A line of tags with nothing between them but spaces.</summary>
/// <param name="Text">The tags.</param>
/// <param name="Context">Title and abstract of the paper that carries them; may be empty.</param>
internal sealed record TagLine(string Text, string Context);

/// <summary>A line cut into tags.</summary>
/// <param name="Tags">The tags in the line's order.</param>
/// <param name="Confidence">The probability of the whole cut, in (0,1].</param>
/// <param name="RunnerUp">The second best cut; empty when there is no other.</param>
internal sealed record TagCut(ImmutableArray<CutTag> Tags, double Confidence, ImmutableArray<string> RunnerUp)
{
    /// <summary>The cut of a line without words.</summary>
    public static TagCut Empty { get; } = new([], 1, []);
}

/// <summary>A tag that was cut from a line.</summary>
/// <param name="Name">The tag.</param>
/// <param name="Confidence">The probability that exactly these words are one tag, in (0,1].</param>
internal readonly record struct CutTag(string Name, double Confidence);
