using System.Collections.Immutable;

namespace PaperGraph.Site;

/// <summary>What a picture of the bridge between two fields should show, so that it agrees with the page around it. Indices are those of the graph.</summary>
/// <param name="FieldA">One field.</param>
/// <param name="FieldB">The other.</param>
/// <param name="Bridges">Topics that the report prints as bridges of the two, best first.</param>
/// <param name="Shared">Topics that it prints as common to several fields, as far as there is room.</param>
/// <param name="ColourA">The class that has one field's colour in pages.</param>
/// <param name="ColourB">The class that has the other's.</param>
public sealed record PairPictureWish(int FieldA, int FieldB, ImmutableArray<int> Bridges, ImmutableArray<int> Shared, string ColourA, string ColourB)
{
    /// <summary>Those of the topics that the report marks as reliable bridges.</summary>
    public ImmutableArray<int> Reliable { get; init; } = [];
}

/// <summary>The picture of the bridge between two fields.</summary>
/// <param name="FieldA">Id of one field.</param>
/// <param name="FieldB">Id of the other.</param>
/// <param name="Svg">An <c>svg</c> element to stand in the page, its texts escaped; null when it was not drawn.</param>
/// <param name="File">A larger picture's path, relative to the folder of the report; null when there is none.</param>
public sealed record PairPicture(string FieldA, string FieldB, string? Svg, string? File);
