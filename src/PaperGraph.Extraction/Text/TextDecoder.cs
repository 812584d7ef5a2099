using System.Text;
using PaperGraph.Extraction.Html;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Text;

/// <summary>Turns bytes into text, or into one issue that says why they are none.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly UnicodeEncoding StrictUtf16 = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);

    private static readonly UnicodeEncoding StrictBigEndianUtf16 = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    private const int SampledBytes = 4096;
    private const int LeastBytes = 8;
    private const double LeastZeroShare = 0.02;
    private const double MostZeroShare = 0.01;

    private static readonly (byte[] Start, string What)[] BinaryFormats =
    [
        ("%PDF"u8.ToArray(), "a PDF"),
        ("PK\u0003\u0004"u8.ToArray(), "a zip archive or an office document"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    ];

    /// <summary>The text without byte order mark; null, with an error in <paramref name="issues"/>, for binary inputs.</summary>
    /// <remarks>UTF-16 with a byte order mark, or told by its zero bytes, then UTF-8, else what a page states in its head, else Windows-1252.</remarks>
    public static string? Decode(ReadOnlyMemory<byte> bytes, IssueLog issues)
    {
        var span = bytes.Span;
        var text = span.StartsWith<byte>([0xFF, 0xFE]) ? DecodeUtf16(StrictUtf16, Encoding.Unicode, span[2..], issues)
            : span.StartsWith<byte>([0xFE, 0xFF]) ? DecodeUtf16(StrictBigEndianUtf16, Encoding.BigEndianUnicode, span[2..], issues)
            : LooksLikeUtf16(span, zeroAt: 1) && IsText(Encoding.Unicode, span) ? DecodeUtf16(StrictUtf16, Encoding.Unicode, span, issues)
            : LooksLikeUtf16(span, zeroAt: 0) && IsText(Encoding.BigEndianUnicode, span) ? DecodeUtf16(StrictBigEndianUtf16, Encoding.BigEndianUnicode, span, issues)
            : DecodeBytes(span.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? span[3..] : span, issues);
        return text is not null && text.Contains('\0', StringComparison.Ordinal) ? WithoutStrayZeros(text, issues) : text;
    }

    /// <summary>A few zero characters are damage to a text, many are no text.</summary>
    private static string? WithoutStrayZeros(string text, IssueLog issues)
    {
        var zeros = text.AsSpan().Count('\0');
        if (zeros > MostZeroShare * text.Length) return Binary("a binary file", issues);
        var line = text.AsSpan(0, text.IndexOf('\0', StringComparison.Ordinal)).Count('\n') + 1;
        issues.Add(Severity.Warning, line, "zero-characters", $"The text has {(zeros == 1 ? "a zero character, which was" : $"{zeros} zero characters, which were")} left out; the first is here.");
        return text.Replace("\0", "", StringComparison.Ordinal);
    }

    /// <summary>Whether zero bytes stand only in one half of the pairs of bytes, and in many of them: every space and line end of UTF-16 has one.</summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, int zeroAt)
    {
        var sample = bytes[..(Math.Min(bytes.Length, SampledBytes) & ~1)];
        if (sample.Length < LeastBytes || sample.IndexOf((byte)0) < 0) return false;
        var (zeros, others) = (0, 0);
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] != 0) continue;
            if (i % 2 == zeroAt) zeros++;
            else others++;
        }
        return others == 0 && zeros * 2 >= LeastZeroShare * sample.Length;
    }

    /// <summary>Whether the start of the input is text without control characters in this encoding.</summary>
    private static bool IsText(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        Span<char> text = new char[SampledBytes];
        encoding.GetDecoder().Convert(bytes[..(Math.Min(bytes.Length, SampledBytes) & ~1)], text, flush: false, out _, out var length, out _);
        foreach (var c in text[..length])
            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r')) return false;
        return true;
    }

    private static string DecodeUtf16(UnicodeEncoding strict, Encoding lenient, ReadOnlySpan<byte> bytes, IssueLog issues)
    {
        try
        {
            return strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            var text = lenient.GetString(bytes);
            var line = text.AsSpan(0, Math.Max(text.IndexOf('\uFFFD', StringComparison.Ordinal), 0)).Count('\n') + 1;
            issues.Add(Severity.Warning, line, "broken-utf16",
                "The bytes are not valid UTF-16 from this line on: characters are cut in half and were replaced by \uFFFD. Save the page again, as UTF-8.");
            return text;
        }
    }

    private static string? DecodeBytes(ReadOnlySpan<byte> bytes, IssueLog issues)
    {
        foreach (var (start, what) in BinaryFormats)
        {
            if (bytes.StartsWith(start)) return Binary(what, issues);
        }
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            if (bytes.Contains((byte)0)) return Binary("a binary file", issues);
            var line = bytes[..Math.Clamp(exception.Index, 0, bytes.Length)].Count((byte)'\n') + 1;
            return DecodeOther(bytes, line, issues);
        }
    }

    /// <summary>Takes the encoding that a page states for itself, else Windows-1252.</summary>
    private static string DecodeOther(ReadOnlySpan<byte> bytes, int line, IssueLog issues)
    {
        var stated = StatedCharset.Find(bytes);
        if (stated is UTF8Encoding)
        {
            issues.Add(Severity.Warning, line, "broken-utf8", "The page says that it is UTF-8, but from this line on it is not everywhere; what is broken was replaced by \uFFFD. Save the page again, as UTF-8.");
            return stated.GetString(bytes);
        }
        issues.Add(Severity.Info, line, "encoding-guessed",
            $"The bytes are not valid UTF-8 from this line on, so the input was read as {(stated is null ? "Windows-1252" : $"{stated.WebName}, as it states")}. Save it as UTF-8 if letters look wrong.");
        return (stated ?? CodePagesEncodingProvider.Instance.GetEncoding(1252)!).GetString(bytes);
    }

    private static string? Binary(string what, IssueLog issues)
    {
        issues.Add(Severity.Error, null, "binary-input", $"The input is {what}, not text. Give the page as text, or a table as CSV, TSV or JSON Lines.");
        return null;
    }
}
