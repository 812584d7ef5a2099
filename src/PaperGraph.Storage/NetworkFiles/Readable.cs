namespace PaperGraph.Storage.NetworkFiles;

/// <summary>Tells text from other bytes, and makes what a file holds fit for a message.</summary>
internal static class Readable
{
    private const int Longest = 200;

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

    /// <summary>A message on one line, without control characters and of at most about 200 characters.</summary>
    public static string Text(string message)
    {
        if (message.Length > Longest) message = message[..Longest].TrimEnd() + "…";
        return message.Any(char.IsControl) ? string.Concat(message.Select(c => char.IsControl(c) ? '\uFFFD' : c)) : message;
    }
}
