using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using PaperGraph.Site.Rendering;

namespace PaperGraph.Site.Components;

/// <summary>SVG's <c>text</c> element, which a Razor file cannot have: there the name means something else. Public, since Razor finds no other components.</summary>
public sealed class SvgLabel : ComponentBase
{
    /// <summary>Where the text begins, or ends.</summary>
    [Parameter, EditorRequired] public double X { get; set; }

    /// <summary>The height of the text.</summary>
    [Parameter, EditorRequired] public double Y { get; set; }

    /// <summary>Class; null for none.</summary>
    [Parameter] public string? Class { get; set; }

    /// <summary>What it says.</summary>
    [Parameter, EditorRequired] public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", Class);
        builder.AddAttribute(2, "x", Shape.At(X));
        builder.AddAttribute(3, "y", Shape.At(Y));
        builder.AddContent(4, ChildContent);
        builder.CloseElement();
    }
}
