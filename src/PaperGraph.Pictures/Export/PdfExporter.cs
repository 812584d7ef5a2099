using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using PaperGraph.Pictures.Drawings;
using PaperGraph.Pictures.Text;
using PdfSharp.Drawing;
using PdfSharp.Fonts;
using PdfSharp.Pdf;

namespace PaperGraph.Pictures.Export;

/// <summary>Writes a drawing as a PDF of one page: vectors, text that can be selected, the bundled font embedded.</summary>
internal sealed partial class PdfExporter
{
    private const double HaloOpacity = 0.7;

    private readonly XGraphics graphics;
    private readonly Page page;

    static PdfExporter() => GlobalFontSettings.FontResolver ??= new PdfFonts();

    private PdfExporter(XGraphics graphics, Page page) => (this.graphics, this.page) = (graphics, page);

    /// <summary>The PDF. The same drawing gives the same bytes.</summary>
    /// <param name="drawing">What to write.</param>
    /// <param name="width">Width of the page in millimetres.</param>
    public static byte[] Write(Drawing drawing, double width)
    {
        using var document = new PdfDocument();
        document.Info.Title = drawing.Title;
        document.Info.Subject = drawing.Description;
        document.Info.Creator = "PaperGraph";
        var scale = width * Paper.PointsPerMillimetre / drawing.Page.Width;
        var sheet = document.AddPage();
        (sheet.Width, sheet.Height) = (XUnit.FromPoint(drawing.Page.Width * scale), XUnit.FromPoint(drawing.Page.Height * scale));
        using (var graphics = XGraphics.FromPdfPage(sheet))
        {
            graphics.ScaleTransform(scale);
            graphics.TranslateTransform(-drawing.Page.Left, -drawing.Page.Top);
            new PdfExporter(graphics, drawing.Page).Write(drawing);
        }
        using var stream = new MemoryStream();
        document.Save(stream, closeStream: false);
        return WithoutChance(stream.ToArray());
    }

    private void Write(Drawing drawing)
    {
        Write(PathShape.Rectangle(page.Left, page.Top, page.Width, page.Height, Paint.Area(drawing.Theme.Background)));
        foreach (var shape in drawing.Layers.SelectMany(layer => layer.Shapes)) Write(shape);
    }

    private void Write(Shape shape)
    {
        switch (shape)
        {
            case GroupShape group:
                foreach (var member in group.Shapes) Write(member);
                break;
            case PathShape path:
                var outline = PdfPath.Read(path.Data);
                outline.FillMode = XFillMode.Alternate;
                graphics.DrawPath(Pen(path.Paint), Brush(path.Paint), outline);
                break;
            case CircleShape circle:
                graphics.DrawEllipse(Pen(circle.Paint), Brush(circle.Paint), circle.X - circle.Radius, circle.Y - circle.Radius, 2 * circle.Radius, 2 * circle.Radius);
                break;
            case TextShape text:
                Write(text);
                break;
            default:
                throw new InvalidOperationException($"No PDF for {shape.GetType().Name}.");
        }
    }

    /// <summary>PDFsharp draws no lines around letters, so a halo is a pale strip behind each line.</summary>
    private void Write(TextShape text)
    {
        var font = new XFont(PdfFonts.Of(text.Weight), text.Size);
        var format = new XStringFormat { LineAlignment = XLineAlignment.BaseLine, Alignment = text.Anchor switch { Anchor.Start => XStringAlignment.Near, Anchor.Middle => XStringAlignment.Center, _ => XStringAlignment.Far } };
        foreach (var (line, x, y) in text.Lines)
        {
            if (text.Halo.Width > 0)
            {
                var width = FontMetrics.Of(text.Weight).Width(line, text.Size);
                var left = x - (text.Anchor switch { Anchor.Start => 0, Anchor.Middle => width / 2, _ => width });
                graphics.DrawRectangle(Brush(Paint.Area(text.Halo.Colour, HaloOpacity))!, left, y - 0.68 * text.Size, width, 0.86 * text.Size);
            }
            graphics.DrawString(line, font, Brush(Paint.Area(text.Fill))!, x, y, format);
        }
    }

    private static XPen? Pen(Paint paint) => paint.Stroke is null ? null : new XPen(Colour(paint.Stroke, paint.StrokeOpacity), paint.StrokeWidth) { LineCap = XLineCap.Round, LineJoin = XLineJoin.Round };

    private static XSolidBrush? Brush(Paint paint) => paint.Fill is null ? null : new XSolidBrush(Colour(paint.Fill, paint.FillOpacity));

    private static XColor Colour(string colour, double opacity)
        => XColor.FromArgb((int)Math.Round(255 * opacity), Style.Palette.Channel(colour, 0), Style.Palette.Channel(colour, 1), Style.Palette.Channel(colour, 2));

    /// <summary>Replaces what PDFsharp takes from clock and chance, each by as many bytes: dates, identifiers, the tags of font subsets.</summary>
    private static byte[] WithoutChance(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var tags = new Dictionary<string, string>();
        text = Parts().Replace(text, part => part.Value.StartsWith("stream", StringComparison.Ordinal) ? part.Value : WithoutChance(part.Value, tags));
        var identity = Convert.ToHexString(SHA256.HashData(Encoding.Latin1.GetBytes(text)))[..32];
        text = BlankIdentifier().Replace(text, match => $"/ID[<{identity}><{identity}>]".PadRight(match.Length));
        return Encoding.Latin1.GetBytes(text);
    }

    private static string WithoutChance(string part, Dictionary<string, string> tags)
    {
        part = SubsetTag().Replace(part, match =>
        {
            if (!tags.TryGetValue(match.Value, out var tag)) tags.Add(match.Value, tag = $"/PAPER{(char)('A' + tags.Count)}+");
            return tag;
        });
        part = Date().Replace(part, match => $"(D:{new string('0', match.Length - 4)})");
        part = XmlDate().Replace(part, match => match.Groups[1].Value + "2000-01-01T00:00:00"[..Math.Min(19, match.Groups[2].Length)].PadRight(match.Groups[2].Length) + match.Groups[3].Value);
        part = Uuid().Replace(part, match => "uuid:" + new string('0', match.Length - 5));
        return Identifier().Replace(part, match => "/ID" + new string(' ', match.Length - 3));
    }

    /// <summary>Binary streams, and what is between them; metadata are streams of text and count to the latter.</summary>
    [GeneratedRegex(@"stream\r?\n(?!<\?xpacket).*?endstream|(?:(?!stream\r?\n(?!<\?xpacket)).)+", RegexOptions.Singleline)]
    private static partial Regex Parts();

    [GeneratedRegex(@"/[A-Z]{6}\+")]
    private static partial Regex SubsetTag();

    [GeneratedRegex(@"\(D:\d{14}[^()\\]{0,9}\)")]
    private static partial Regex Date();

    [GeneratedRegex("(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)([^<]*)(</)")]
    private static partial Regex XmlDate();

    [GeneratedRegex("uuid:[0-9a-fA-F-]{32,36}")]
    private static partial Regex Uuid();

    [GeneratedRegex(@"/ID\s*\[\s*<[0-9A-Fa-f]{32}>\s*<[0-9A-Fa-f]{32}>\s*\]")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"/ID {60,}")]
    private static partial Regex BlankIdentifier();
}
