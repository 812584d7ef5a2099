using System.Globalization;
using System.Runtime.InteropServices;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>What a GML file is made of.</summary>
internal enum GmlToken
{
    Word, Text, Open, Close,
}

/// <summary>Cuts a stream into the tokens of GML.</summary>
internal sealed class GmlTokens(Stream stream, CancellationToken cancellationToken)
{
    private const int LongestToken = 1 << 24;
    private readonly byte[] buffer = new byte[1 << 16];
    private readonly List<byte> token = [];
    private int at;
    private int length;

    /// <summary>The kind of the token.</summary>
    public GmlToken Kind { get; private set; }

    /// <summary>The line that the token ends on, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>A word or number as it is written, a text without its quotes.</summary>
    public string Text => Readable.TextOf(CollectionsMarshal.AsSpan(token));

    /// <summary>Goes to the next token; false at the end.</summary>
    public bool Next()
    {
        token.Clear();
        var b = Peek();
        while (b is ' ' or '\t' or '\r' or '\n' or '#')
        {
            if (b == '#')
                while (b is not ('\n' or -1)) b = Skip();
            else b = Skip();
        }
        if (b < 0) return false;
        Kind = b switch { '[' => GmlToken.Open, ']' => GmlToken.Close, '"' => GmlToken.Text, _ => GmlToken.Word };
        if (Kind == GmlToken.Text) Quoted();
        else if (Kind != GmlToken.Word) Skip();
        else
            for (; b >= 0 && b is not (' ' or '\t' or '\r' or '\n' or '[' or ']' or '"'); b = Skip()) Add(b);
        return true;
    }

    private void Quoted()
    {
        int b;
        for (b = Skip(); b is not ('"' or -1); b = Skip()) Add(b);
        // A text without its closing quote runs to the end, where brackets are then missing too.
        if (b == '"') Skip();
    }

    private void Add(int b)
    {
        if (token.Count >= LongestToken) throw new StorageException(string.Create(CultureInfo.InvariantCulture, $"Line {Line} has a text of more than {LongestToken >> 20} MB; a quote may be missing."));
        token.Add((byte)b);
    }

    /// <summary>Leaves a byte behind and returns the one after it.</summary>
    private int Skip()
    {
        if (Peek() == '\n') Line++;
        at++;
        return Peek();
    }

    private int Peek()
    {
        if (at < length) return buffer[at];
        cancellationToken.ThrowIfCancellationRequested();
        (at, length) = (0, stream.Read(buffer, 0, buffer.Length));
        return length == 0 ? -1 : buffer[0];
    }
}
