using System.Text;
using System.Text.Unicode;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>Tells text from other bytes, and makes what a file holds fit for a message.</summary>
internal static class Readable
{
    private const int Longest = 200;
    private const int LongestWord = 40;

    /// <summary>A few control bytes are an accident of a text, more than one in so many bytes are none.</summary>
    private const int Few = 3;
    private const int BytesPerControl = 20;

    /// <summary>Whether bytes are text: no NUL, and hardly a control byte other than blanks and line ends.</summary>
    public static bool IsText(ReadOnlySpan<byte> head)
    {
        var controls = 0;
        foreach (var b in head)
        {
            if (b == 0) return false;
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f') || b == 0x7F) controls++;
        }
        return controls <= Few || controls * BytesPerControl <= head.Length;
    }

    /// <summary>Bytes as text: UTF-8, and what is none as Latin-1, as older files are written.</summary>
    public static string TextOf(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);

    /// <summary>A word of a file for a message: its first 40 characters.</summary>
    public static string Word(string text) => Cut(text, LongestWord);

    /// <inheritdoc cref="Word(string)"/>
    public static string Word(ReadOnlySpan<byte> bytes) => Word(TextOf(bytes));

    /// <summary>A message on one line, without control characters and of at most about 200 characters.</summary>
    public static string Text(string message)
    {
        message = Cut(message, Longest);
        return message.Any(char.IsControl) ? string.Concat(message.Select(c => char.IsControl(c) ? '\uFFFD' : c)) : message;
    }

    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest) return text;
        return text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)].TrimEnd() + "…";
    }
}
