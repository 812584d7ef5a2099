namespace PaperGraph.Pictures.Text;

/// <summary>
/// The bundled font as a style sheet for an SVG: without it a browser sets the labels in a font of other widths, and they no longer fit their
/// places. The Latin letters alone are embedded (about 60 KB for all weights); others come from the viewer's own fonts.
/// </summary>
internal static class EmbeddedFont
{
    private static readonly Lazy<string> Style = new(() => string.Concat(BundledFont.Weights.Select(Face)));

    /// <summary>The <c>@font-face</c> rules of every weight.</summary>
    public static string StyleSheet => Style.Value;

    private static string Face(int weight)
        => $"@font-face{{font-family:'Source Sans 3';font-weight:{weight};src:url(data:font/woff2;base64,{Convert.ToBase64String(BundledFont.LatinWoff2(weight))}) format('woff2')}}";
}
