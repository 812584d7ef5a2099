using System.Collections.Immutable;
using System.Text.Json;
using PaperGraph.NodeHost;
using PaperGraph.Pictures.Layout;

namespace PaperGraph.Pictures;

/// <summary>What pictures ask of the Node process. A process that failed is ended, and the next question starts a new one, up to a number of times.</summary>
/// <remarks>Every method throws a <see cref="NodeHostException"/> when the process failed, could not do what was asked, or is missing.</remarks>
internal sealed class PictureHost(TimeSpan timeout, CancellationToken cancellationToken) : IAsyncDisposable
{
    private const int MostFailures = 3;

    private NodeProcess? node;
    private NodeHostException? last;
    private int failures;

    /// <summary>Starts the process ahead of the first question, which then finds it ready.</summary>
    public void Start() => node ??= NodeProcess.Start();

    /// <summary>Gives the nodes the places of one of MSAGL's layouts.</summary>
    public async Task PlaceAsync(Placement placement, PictureLayout layout)
    {
        var boxes = placement.Nodes.Select(box => new { x = 0, y = 0, w = box.Width, h = box.Height });
        var links = placement.Scene.Links.Select(link => new { a = link.A, b = link.B, width = 1 });
        var centres = await CallAsync("layout.place", new { boxes, links, layout = JsonNamingPolicy.CamelCase.ConvertName(layout.ToString()), gap = Measures.GroupGap });
        placement.PutAt([.. centres.EnumerateArray().Select(centre => (centre.GetProperty("x").GetDouble(), centre.GetProperty("y").GetDouble()))]);
    }

    /// <summary>Guarantees that no two boxes touch; boxes that keep their gaps already stay where they are.</summary>
    public async Task SeparateAsync(Placement placement)
    {
        var boxes = placement.Boxes;
        var request = new { boxes = boxes.Select(box => new { x = box.X, y = box.Y, w = box.Width, h = box.Height }), gap = Measures.SafeGap };
        var centres = await CallAsync("layout.removeOverlaps", request);
        for (var i = 0; i < boxes.Length; i++)
            (boxes[i].X, boxes[i].Y) = (centres[i].GetProperty("x").GetDouble(), centres[i].GetProperty("y").GetDouble());
    }

    /// <summary>Leads the links around circles, labels and titles; bundles keep off circles and titles only.</summary>
    public async Task<Routes> RouteAsync(Placement placement, LinkRouting routing, Func<double, double> widthOf)
    {
        var circles = placement.Nodes.Select(box => new { x = box.X, y = box.CircleY, r = box.Radius });
        var texts = (routing == LinkRouting.Bundles ? placement.Titles : placement.Boxes).Select(box => new { x = box.X, y = box.TextY, w = box.Text.Width, h = box.Text.Height - 1 });
        var links = placement.Scene.Links.Select(link => new { a = link.A, b = link.B, width = widthOf(link.Width) });
        var mode = JsonNamingPolicy.CamelCase.ConvertName(routing.ToString());
        var result = await CallAsync("layout.route", new { shapes = circles.Concat<object>(texts), links, padding = Measures.RoutePadding, mode });
        return new Routes(
            [.. result.GetProperty("paths").EnumerateArray().Select(path => path.GetString()!)],
            result.GetProperty("straight").GetInt32(), result.GetProperty("touching").GetInt32());
    }

    /// <summary>Renders an SVG as a PNG of the given width.</summary>
    public async Task<byte[]> RenderAsync(string svg, int width, bool systemFonts)
        => (await CallAsync("render.png", new { svg, width, systemFonts })).GetProperty("png").GetBytesFromBase64();

    public async ValueTask DisposeAsync()
    {
        if (node is not null) await node.DisposeAsync();
        node = null;
    }

    private async Task<JsonElement> CallAsync(string method, object parameters)
    {
        if (failures >= MostFailures) throw last!;
        Start();
        try
        {
            return await node!.CallAsync(method, parameters, timeout, cancellationToken);
        }
        catch (NodeHostException exception) when (!exception.IsReply)
        {
            (last, failures) = (exception, failures + 1);
            await DisposeAsync();
            throw;
        }
    }
}

/// <summary>How the links run.</summary>
/// <param name="Paths">SVG path data, one per link of the scene.</param>
/// <param name="Straight">Links that both gave up: straight lines, maybe over labels.</param>
/// <param name="Touching">Routed links that run over a circle or a text all the same.</param>
internal sealed record Routes(ImmutableArray<string> Paths, int Straight, int Touching);
