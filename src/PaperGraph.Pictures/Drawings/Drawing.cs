using System.Collections.Immutable;
using PaperGraph.Pictures.Style;

namespace PaperGraph.Pictures.Drawings;

/// <summary>A finished picture: layers of shapes on a sheet, ready to be written in any format. Lengths are in units of the picture; y points down.</summary>
internal sealed record Drawing
{
    /// <summary>What the picture is called.</summary>
    public required string Title { get; init; }

    /// <summary>What it shows, for people who do not see it.</summary>
    public required string Description { get; init; }

    /// <summary>The sheet.</summary>
    public required Page Page { get; init; }

    /// <summary>Its colours; the sheet's own is the background's.</summary>
    public required Theme Theme { get; init; }

    /// <summary>What lies on the sheet, from the bottom up.</summary>
    public required ImmutableArray<Layer> Layers { get; init; }

    /// <summary>All texts, in the order of the layers.</summary>
    public IEnumerable<TextShape> Texts => Layers.SelectMany(layer => layer.Shapes).SelectMany(Flatten).OfType<TextShape>();

    private static IEnumerable<Shape> Flatten(Shape shape) => shape is GroupShape group ? group.Shapes.SelectMany(Flatten) : [shape];
}

/// <summary>Shapes of one kind.</summary>
/// <param name="Id">Names the layer, such as <c>links</c>.</param>
/// <param name="Shapes">From the bottom up.</param>
internal sealed record Layer(string Id, ImmutableArray<Shape> Shapes);
