using PaperGraph.NodeHost;

namespace PaperGraph.Pictures.Text;

/// <summary>The files of the bundled font, Source Sans 3 (SIL Open Font License).</summary>
internal static class BundledFont
{
    /// <summary>Its weights: regular, semi-bold, bold.</summary>
    public static readonly int[] Weights = [400, 600, 700];

    /// <summary>All letters of a weight, as TrueType.</summary>
    public static byte[] TrueType(int weight) => Read($"SourceSans3_{weight}{(weight switch { 400 => "Regular", 600 => "SemiBold", _ => "Bold" })}.ttf");

    /// <summary>The Latin letters of a weight, for the web.</summary>
    public static byte[] LatinWoff2(int weight) => Read($"source-sans-3-latin-{weight}-normal.woff2");

    /// <exception cref="NodeHostException">The file is missing.</exception>
    private static byte[] Read(string file)
    {
        var path = Path.Combine(NodeProcess.HostFolder, "fonts", file);
        return File.Exists(path) ? File.ReadAllBytes(path) : throw new NodeHostException($"The font {path} is missing; build PaperGraph again, or copy its whole folder.");
    }
}
