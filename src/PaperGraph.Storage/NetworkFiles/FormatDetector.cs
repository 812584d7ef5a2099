using System.Text;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>Tells the format of a network by its first bytes, and by its name only where these say nothing.</summary>
internal static class FormatDetector
{
    private static readonly string[] GmlHeads = ["graph", "creator", "version", "comment", "label"];

    /// <summary>The format.</summary>
    /// <param name="head">The first bytes, decoded to UTF-8, without mark.</param>
    /// <param name="name">The file's name, without <c>.gz</c>.</param>
    /// <exception cref="StorageException">It is XML or JSON of another kind.</exception>
    public static NetworkFormat Detect(ReadOnlySpan<byte> head, string name)
    {
        if (head.StartsWith("%%MatrixMarket"u8)) return NetworkFormat.MatrixMarket;
        var start = SkipComments(head);
        if (start.IsEmpty) return ByName(name);
        switch (start[0])
        {
            case (byte)'<' when start.IndexOf("<graphml"u8) >= 0: return NetworkFormat.GraphMl;
            case (byte)'<' when start.IndexOf("<gexf"u8) >= 0: return NetworkFormat.Gexf;
            case (byte)'<' when ByName(name) is var xml and (NetworkFormat.GraphMl or NetworkFormat.Gexf): return xml;
            case (byte)'<': throw new StorageException($"{name} is XML, but neither GraphML nor GEXF.");
            case (byte)'{' when JsonKind.Of(start) is { } json: return json;
            case (byte)'{' or (byte)'[' when ByName(name) == NetworkFormat.VosViewerJson || start[0] == '{':
                throw new StorageException($"{name} is JSON, but not VOSviewer's and no list of nodes and links: there are no \"items\" and \"links\" in a \"network\", and no \"nodes\" and \"links\".");
            default: return IsPajek(start) ? NetworkFormat.Pajek : IsGml(start) ? NetworkFormat.Gml : NetworkFormat.EdgeList;
        }
    }

    private static NetworkFormat ByName(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".net" or ".paj" => NetworkFormat.Pajek,
        ".graphml" => NetworkFormat.GraphMl,
        ".gml" => NetworkFormat.Gml,
        ".gexf" => NetworkFormat.Gexf,
        ".json" => NetworkFormat.VosViewerJson,
        _ => NetworkFormat.EdgeList,
    };

    /// <summary>Pajek's sections start with a star and a word; the vertices come first, or at least soon.</summary>
    private static bool IsPajek(ReadOnlySpan<byte> start)
        => start is [(byte)'*', var next, ..] && char.IsAsciiLetter((char)next)
            || Encoding.Latin1.GetString(start).Contains("\n*vertices", StringComparison.OrdinalIgnoreCase);

    /// <summary>GML starts with one of few keys and has <c>graph [</c>, with any blanks and lines between.</summary>
    private static bool IsGml(ReadOnlySpan<byte> start)
    {
        var text = Encoding.Latin1.GetString(start[..Math.Min(start.Length, 4096)]);
        var length = text.AsSpan().IndexOfAny(" \t\r\n[");
        if (length <= 0 || !GmlHeads.Contains(text[..length].ToLowerInvariant())) return false;
        for (var at = text.IndexOf("graph", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf("graph", at + 1, StringComparison.OrdinalIgnoreCase))
            if (text.AsSpan(at + 5).TrimStart() is ['[', ..]) return true;
        return false;
    }

    private static ReadOnlySpan<byte> SkipComments(ReadOnlySpan<byte> head)
    {
        while (true)
        {
            head = head.TrimStart(" \t\r\n"u8);
            if (head.IsEmpty || head[0] is not ((byte)'#' or (byte)'%')) return head;
            var end = head.IndexOf((byte)'\n');
            head = end < 0 ? [] : head[(end + 1)..];
        }
    }
}
