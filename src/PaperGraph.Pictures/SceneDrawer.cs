using System.Collections.Immutable;
using PaperGraph.NodeHost;
using PaperGraph.Pictures.Drawings;
using PaperGraph.Pictures.Layout;
using PaperGraph.Pictures.Regions;
using PaperGraph.Pictures.Style;

namespace PaperGraph.Pictures;

/// <summary>Draws scenes: places, areas, routes. Where the layout process fails it goes on in a simpler way and says so.</summary>
internal sealed class SceneDrawer(PictureHost host, PictureOptions options, ImmutableArray<string>.Builder notices)
{
    /// <summary>Draws a scene whose places are found meanwhile.</summary>
    /// <param name="name">The file's name, for notices.</param>
    /// <param name="placing">The places by the layout of this project.</param>
    /// <returns>The drawing, and the places as they were drawn.</returns>
    public async Task<(Drawing Drawing, Placement Placement)> DrawAsync(string name, Task<Placement> placing)
    {
        var arrangement = await ArrangeAsync(name, placing);
        return (ScenePainter.Paint(arrangement.Placement, arrangement.Paths, arrangement.Regions, Theme.Of(options.Theme)), arrangement.Placement);
    }

    /// <summary>Finds where everything is of a scene whose places are found meanwhile, before it gets any colour.</summary>
    public async Task<Arrangement> ArrangeAsync(string name, Task<Placement> placing)
    {
        var placement = await placing;
        if (options.Layout != PictureLayout.Stress) await TryAsync(() => host.PlaceAsync(placement, options.Layout), $"{name}: the places are those of the stress layout, because");
        await TryAsync(() => host.SeparateAsync(placement), $"{name}: labels may overlap, because");
        var regions = Task.Run(() => RegionMaker.Compute(placement));
        var paths = await RouteAsync(name, placement);
        return new Arrangement(placement, paths, await regions);
    }

    /// <summary>By the routing asked for, else by corridors, else straight.</summary>
    private async Task<ImmutableArray<string>> RouteAsync(string name, Placement placement)
    {
        var most = placement.Scene.Links.Select(link => link.Width).DefaultIfEmpty().Max();
        LinkRouting[] routings = options.Routing switch { LinkRouting.Straight => [], LinkRouting.Corridor => [LinkRouting.Corridor], _ => [options.Routing, LinkRouting.Corridor] };
        foreach (var routing in routings)
        {
            Routes? routes = null;
            var instead = routing != LinkRouting.Corridor ? "links run along corridors" : "links are drawn straight and may run over labels";
            await TryAsync(async () => routes = await host.RouteAsync(placement, routing, width => ScenePainter.LinkWidth(width, most)), $"{name}: {instead}, because");
            if (routes is null) continue;
            if (routes.Straight > 0) notices.Add($"{name}: {Links(routes.Straight)} drawn straight and may run over labels, because routing failed.");
            if (routes.Touching > 0 && routing != LinkRouting.Bundles) notices.Add($"{name}: {Links(routes.Touching)} drawn over a label or a circle, because no way around was found.");
            return routes.Paths;
        }
        return [.. placement.Scene.Links.Select(link => Straight(placement.Nodes[link.A], placement.Nodes[link.B]))];
    }

    private static string Straight(NodeBox a, NodeBox b) => PathData.Line([(a.X, a.CircleY), (b.X, b.CircleY)]);

    private static string Links(int count) => count == 1 ? "1 link was" : $"{count} links were";

    /// <summary>Does a step in the layout process; a failure becomes a notice, unless there is no such process at all.</summary>
    private async Task TryAsync(Func<Task> step, string otherwise)
    {
        try
        {
            await step();
        }
        catch (NodeHostException exception) when (!exception.IsNodeMissing)
        {
            notices.Add($"{otherwise} {char.ToLowerInvariant(exception.Message[0])}{exception.Message[1..]}");
        }
    }
}
