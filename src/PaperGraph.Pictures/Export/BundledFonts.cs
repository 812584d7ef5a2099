using PaperGraph.NodeHost;
using PdfSharp.Fonts;

namespace PaperGraph.Pictures.Export;

/// <summary>Gives PDFsharp the bundled font, one family per weight.</summary>
internal sealed class BundledFonts : IFontResolver
{
    private const string Family = "Source Sans 3 ";

    /// <summary>The family of a weight.</summary>
    public static string Of(int weight) => Family + (weight switch { 400 => "400Regular", 600 => "600SemiBold", _ => "700Bold" });

    public FontResolverInfo? ResolveTypeface(string familyName, bool isBold, bool isItalic) => new(familyName);

    public byte[] GetFont(string faceName) => File.ReadAllBytes(Path.Combine(NodeProcess.HostFolder, "fonts", $"SourceSans3_{faceName[Family.Length..]}.ttf"));
}
