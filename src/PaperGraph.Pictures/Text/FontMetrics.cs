using System.Buffers.Binary;
using System.Text;

namespace PaperGraph.Pictures.Text;

/// <summary>
/// Widths of text in the bundled font, read from its TrueType tables <c>cmap</c>, <c>hhea</c> and <c>hmtx</c>.
/// The width is the sum of the letters' advances, without kerning: within 2.5 % of what the renderer sets.
/// </summary>
internal sealed class FontMetrics
{
    private static readonly Lazy<FontMetrics> regular = Load(400), semiBold = Load(600), bold = Load(700);

    private readonly byte[] font;
    private readonly int unitsPerEm, longMetrics, hmtx, cmap;

    private FontMetrics(byte[] font)
    {
        this.font = font;
        unitsPerEm = UInt16(Table("head"u8) + 18);
        longMetrics = UInt16(Table("hhea"u8) + 34);
        hmtx = Table("hmtx"u8);
        cmap = UnicodeMap(Table("cmap"u8));
    }

    /// <summary>The regular weight.</summary>
    public static FontMetrics Regular => regular.Value;

    /// <summary>The semi-bold weight.</summary>
    public static FontMetrics SemiBold => semiBold.Value;

    /// <summary>The bold weight.</summary>
    public static FontMetrics Bold => bold.Value;

    /// <summary>The font of a weight: 400, 600 or 700.</summary>
    public static FontMetrics Of(int weight) => weight switch { 400 => Regular, 600 => SemiBold, _ => Bold };

    /// <summary>The width of a text; a letter that the font lacks counts as one em.</summary>
    public double Width(string text, double size)
    {
        var units = 0;
        foreach (var letter in text.EnumerateRunes())
        {
            var glyph = Glyph(letter.Value);
            units += glyph == 0 ? unitsPerEm : UInt16(hmtx + 4 * Math.Min(glyph, longMetrics - 1));
        }
        return units * size / unitsPerEm;
    }

    /// <summary>Whether the font has every letter of a text.</summary>
    public bool Covers(string text) => text.EnumerateRunes().All(letter => Rune.IsControl(letter) || Glyph(letter.Value) != 0);

    private static Lazy<FontMetrics> Load(int weight) => new(() => new FontMetrics(BundledFont.TrueType(weight)));

    private int Table(ReadOnlySpan<byte> tag)
    {
        for (var record = 12; record < 12 + 16 * UInt16(4); record += 16)
            if (font.AsSpan(record, 4).SequenceEqual(tag)) return (int)UInt32(record + 8);
        throw new InvalidDataException("The bundled font lacks a table; build PaperGraph again.");
    }

    /// <summary>The subtable of format 4: Unicode's first plane.</summary>
    private int UnicodeMap(int table)
    {
        for (var record = table + 4; record < table + 4 + 8 * UInt16(table + 2); record += 8)
        {
            var subtable = table + (int)UInt32(record + 4);
            if (UInt16(subtable) == 4) return subtable;
        }
        throw new InvalidDataException("The bundled font lacks a Unicode map; build PaperGraph again.");
    }

    private int Glyph(int code)
    {
        if (code > 0xFFFF) return 0;
        var doubled = UInt16(cmap + 6);
        var ends = cmap + 14;
        var starts = ends + doubled + 2;
        for (var segment = 0; segment < doubled; segment += 2)
        {
            if (UInt16(ends + segment) < code) continue;
            var start = UInt16(starts + segment);
            if (start > code) return 0;
            var delta = UInt16(starts + doubled + segment);
            var offsetAt = starts + 2 * doubled + segment;
            var offset = UInt16(offsetAt);
            if (offset == 0) return (code + delta) & 0xFFFF;
            var glyph = UInt16(offsetAt + offset + 2 * (code - start));
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        }
        return 0;
    }

    private int UInt16(int at) => BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(at));

    private uint UInt32(int at) => BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(at));
}
