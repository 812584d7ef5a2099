using System.Globalization;
using PaperGraph.Pictures.Text;
using PdfSharp.Fonts;

namespace PaperGraph.Pictures.Export;

/// <summary>Gives PDFsharp the bundled font, one family per weight.</summary>
internal sealed class PdfFonts : IFontResolver
{
    private const string Family = "Source Sans 3 ";

    /// <summary>The family of a weight.</summary>
    public static string Of(int weight) => Family + weight.ToString(CultureInfo.InvariantCulture);

    public FontResolverInfo? ResolveTypeface(string familyName, bool isBold, bool isItalic) => new(familyName);

    public byte[] GetFont(string faceName) => BundledFont.TrueType(int.Parse(faceName.AsSpan(Family.Length), CultureInfo.InvariantCulture));
}
