using System.Collections.Immutable;
using System.Text;
using PaperGraph.NodeHost;
using PaperGraph.Pictures.Drawings;
using PaperGraph.Pictures.Export;
using PaperGraph.Pictures.Text;
using PaperGraph.Storage;

namespace PaperGraph.Pictures;

/// <summary>The files of drawings, kept until all are drawn.</summary>
internal sealed class PictureFiles(PictureHost host, PictureOptions options, ImmutableArray<string>.Builder notices)
{
    private const int MostPixels = 20_000;

    private readonly List<(string Name, byte[] Bytes)> files = [];

    /// <summary>The files' names so far.</summary>
    public ImmutableArray<string> Names => [.. files.Select(file => file.Name)];

    /// <summary>Adds a drawing in formats.</summary>
    public async Task AddAsync(string name, Drawing drawing, IEnumerable<PictureFormat> formats)
    {
        var svg = SvgExporter.Write(drawing);
        foreach (var format in formats.Order())
        {
            if (format == PictureFormat.Svg) files.Add((name + ".svg", Encoding.UTF8.GetBytes(svg)));
            else if (format == PictureFormat.Png) await AddPngAsync(name, svg, Foreign(drawing));
            else files.Add((name + ".pdf", PdfExporter.Write(drawing, options.Width)));
            if (format == PictureFormat.Pdf && Foreign(drawing) is > 0 and var foreign)
                notices.Add($"{name}.pdf: {(foreign == 1 ? "1 text has" : $"{foreign} texts have")} letters that the bundled font lacks; they show as boxes. An SVG shows them in the fonts of the reader.");
        }
    }

    /// <summary>Writes all files, each whole or not at all, making folders where needed.</summary>
    public void Write(string folder, CancellationToken cancellationToken)
    {
        foreach (var (name, bytes) in files)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            cancellationToken.ThrowIfCancellationRequested();
            ReplacedFile.Write(path, stream => stream.Write(bytes));
        }
    }

    private async Task AddPngAsync(string name, string svg, int foreign)
    {
        if (foreign > 0)
            notices.Add($"{name}.png: {(foreign == 1 ? "1 text has" : $"{foreign} texts have")} letters that the bundled font lacks; they are set in this machine's fonts as far as these have them, so the picture may differ elsewhere.");
        try
        {
            var wanted = (int)Math.Round(options.Width / Paper.MillimetresPerInch * options.Dpi);
            var width = Math.Min(MostPixels, wanted);
            if (width < wanted) notices.Add($"{name}.png is {width} pixels wide, not {wanted}: that is the limit.");
            files.Add((name + ".png", await host.RenderAsync(svg, width, systemFonts: foreign > 0)));
        }
        catch (NodeHostException exception) when (!exception.IsNodeMissing)
        {
            notices.Add($"{name}.png was not drawn: {exception.Message}");
        }
    }

    private static int Foreign(Drawing drawing) => drawing.Texts.Count(text => text.Lines.Any(line => !FontMetrics.Regular.Covers(line.Text)));
}
