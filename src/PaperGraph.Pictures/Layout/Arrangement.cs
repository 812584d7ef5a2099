using System.Collections.Immutable;
using PaperGraph.Pictures.Regions;

namespace PaperGraph.Pictures.Layout;

/// <summary>A scene with everything in its place.</summary>
/// <param name="Placement">Circles, labels and titles.</param>
/// <param name="Paths">SVG path data by link of the scene.</param>
/// <param name="Regions">Areas of the groups.</param>
internal sealed record Arrangement(Placement Placement, ImmutableArray<string> Paths, ImmutableArray<Region> Regions);
