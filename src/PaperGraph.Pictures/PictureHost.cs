using System.Collections.Immutable;
using System.Text.Json;
using PaperGraph.NodeHost;
using PaperGraph.Pictures.Layout;

namespace PaperGraph.Pictures;

/// <summary>What pictures ask of the Node process.</summary>
internal sealed class PictureHost(NodeProcess node, TimeSpan timeout, CancellationToken cancellationToken)
{
    /// <summary>Guarantees that no two boxes touch; boxes that keep their gaps already stay where they are.</summary>
    public async Task SeparateAsync(Placement placement)
    {
        var boxes = placement.Boxes;
        var request = new { boxes = boxes.Select(box => new { x = box.X, y = box.Y, w = box.Width, h = box.Height }), gap = Measures.SafeGap };
        var centres = await CallAsync("layout.removeOverlaps", request);
        for (var i = 0; i < boxes.Length; i++)
            (boxes[i].X, boxes[i].Y) = (centres[i].GetProperty("x").GetDouble(), centres[i].GetProperty("y").GetDouble());
    }

    /// <summary>Leads the links around circles, labels and titles.</summary>
    public async Task<Routes> RouteAsync(Placement placement, Func<int, double> widthOf)
    {
        var circles = placement.Nodes.Select(box => new { x = box.X, y = box.CircleY, r = box.Radius });
        var texts = placement.Boxes.Select(box => new { x = box.X, y = box.TextY, w = box.Text.Width, h = box.Text.Height - 1 });
        var links = placement.Scene.Links.Select(link => new { a = link.A, b = link.B, width = widthOf(link.Papers) });
        var result = await CallAsync("layout.route", new { shapes = circles.Concat<object>(texts), links, padding = Measures.RoutePadding });
        return new Routes(
            [.. result.GetProperty("paths").EnumerateArray().Select(path => path.GetString()!)],
            result.GetProperty("straight").GetInt32(), result.GetProperty("touching").GetInt32());
    }

    /// <summary>Renders an SVG as a PNG of the given width.</summary>
    public async Task<byte[]> RenderAsync(string svg, int width, bool systemFonts)
        => (await CallAsync("render.png", new { svg, width, systemFonts })).GetProperty("png").GetBytesFromBase64();

    private Task<JsonElement> CallAsync(string method, object parameters) => node.CallAsync(method, parameters, timeout, cancellationToken);
}

/// <summary>How the links run.</summary>
/// <param name="Paths">SVG path data, one per link of the scene.</param>
/// <param name="Straight">Links that both gave up: straight lines, maybe over labels.</param>
/// <param name="Touching">Routed links that run over a circle or a text all the same.</param>
internal sealed record Routes(ImmutableArray<string> Paths, int Straight, int Touching);
