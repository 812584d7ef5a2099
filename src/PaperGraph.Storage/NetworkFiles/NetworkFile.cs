namespace PaperGraph.Storage.NetworkFiles;

/// <summary>Reads networks in the formats that people exchange, each also compressed by gzip.</summary>
public static class NetworkFile
{
    /// <summary>So many bytes tell the format, the separator and the header.</summary>
    internal const int HeadLength = 1 << 16;

    /// <summary>Reads a file. The format is told by the content, and by the name where that says nothing.</summary>
    /// <param name="path">The file; for a VOSviewer network file <c>…network….txt</c> with its map file <c>…map….txt</c> beside it, either of them.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="StorageException">The file cannot be read, or is broken in a way that leaves no network. The message has the line.</exception>
    public static NamedNetwork Read(string path, CancellationToken cancellationToken = default)
    {
        try
        {
            var name = Path.GetFileName(path);
            using var file = File.OpenRead(path);
            return VosViewerPair(path, file) is var (map, network) ? ReadPair(map, network, cancellationToken) : Read(file, name, cancellationToken);
        }
        catch (InvalidDataException exception)
        {
            throw CutOff(path, exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"{path} cannot be read ({exception.Message}).", exception);
        }
    }

    /// <summary>Reads a stream.</summary>
    /// <param name="stream">The bytes; need not be able to seek.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="StorageException">It cannot be read. The message has the line.</exception>
    public static NamedNetwork Read(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        try
        {
            using var source = Open(stream, name);
            var plainName = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
            var format = FormatDetector.Detect(source.Head, plainName);
            if (format == NetworkFormat.EdgeList && VosViewerMap.IsHeader(FirstLine(source.Head)))
                throw new StorageException($"{name} is a VOSviewer map file, which has items but no links; give the network file, and its map file beside it.");
            var draft = new NetworkDraft(name);
            Fill(draft, format, source, cancellationToken);
            draft.SayIfEmpty(source.Head.IsEmpty ? "The file is empty." : format == NetworkFormat.EdgeList
                ? "There is no link in the file, only comments, empty lines or a header." : "The file lists no nodes.");
            return draft.Finish(format, cancellationToken);
        }
        catch (InvalidDataException exception)
        {
            throw CutOff(name, exception);
        }
    }

    private static void Fill(NetworkDraft draft, NetworkFormat format, HeadedStream source, CancellationToken cancellationToken)
    {
        switch (format)
        {
            case NetworkFormat.Pajek: new PajekReader(new ByteLines(source.Decode(), cancellationToken), draft).Read(); break;
            case NetworkFormat.GraphMl: new GraphMlReader(draft).Read(source, cancellationToken); break;
            case NetworkFormat.Gexf: new GexfReader(draft).Read(source, cancellationToken); break;
            case NetworkFormat.Gml: new GmlReader(source.Decode(), draft, cancellationToken).Read(); break;
            case NetworkFormat.VosViewerJson or NetworkFormat.NodeLinkJson:
                new JsonNetworkReader(ReadAll(source.Decode(), draft.Source), draft, format == NetworkFormat.NodeLinkJson).Read(cancellationToken);
                break;
            case NetworkFormat.MatrixMarket: new MatrixMarketReader(new ByteLines(source.Decode(), cancellationToken), draft).Read(); break;
            default: EdgeListReader.Read(source, draft, known: false, cancellationToken); break;
        }
    }

    private static HeadedStream Open(Stream stream, string name)
    {
        var source = HeadedStream.Open(stream, HeadLength);
        return Readable.IsText(source.Head) ? source : throw new StorageException($"{name} is not a text file; a network is read from text, also compressed by gzip.");
    }

    private static NamedNetwork ReadPair(string map, string network, CancellationToken cancellationToken)
    {
        var draft = new NetworkDraft(Path.GetFileName(map));
        try
        {
            using (var items = File.OpenRead(map))
            using (var source = Open(items, draft.Source))
                VosViewerMap.Read(new ByteLines(source.Decode(), cancellationToken), draft);
            draft.Source = Path.GetFileName(network);
            using (var links = File.OpenRead(network))
            using (var source = Open(links, draft.Source))
                EdgeListReader.Read(source, draft, known: true, cancellationToken);
            return draft.Finish(NetworkFormat.VosViewerText, cancellationToken);
        }
        catch (InvalidDataException exception)
        {
            throw CutOff(draft.Source, exception);
        }
    }

    /// <summary>The map and network file, when a file is one of them and the other stands beside it.</summary>
    private static (string Map, string Network)? VosViewerPair(string path, FileStream file)
    {
        var isMap = IsMap(file);
        var (own, other) = isMap ? ("map", "network") : ("network", "map");
        var name = Path.GetFileName(path);
        var at = name.LastIndexOf(own, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var beside = Path.Combine(Path.GetDirectoryName(path) ?? "", name[..at] + other + name[(at + own.Length)..]);
        if (!File.Exists(beside)) return null;
        if (isMap) return (path, beside);
        using var map = File.OpenRead(beside);
        return IsMap(map) ? (beside, path) : null;
    }

    private static bool IsMap(FileStream file)
    {
        if (!file.CanSeek) return false;
        try
        {
            using var source = HeadedStream.Open(file, HeadLength);
            file.Position = 0;
            return VosViewerMap.IsHeader(FirstLine(source.Head));
        }
        catch (InvalidDataException exception)
        {
            throw CutOff(Path.GetFileName(file.Name), exception);
        }
    }

    internal static ReadOnlySpan<byte> FirstLine(ReadOnlySpan<byte> head)
    {
        var end = head.IndexOf((byte)'\n');
        return (end < 0 ? head : head[..end]).Trim(" \r"u8);
    }

    /// <summary>What is said of compressed input that does not end as it should, or whose check sum is wrong.</summary>
    internal static StorageException CutOff(string name, InvalidDataException exception) => new($"{name} is cut off or damaged: it cannot be unpacked to its end.", exception);

    private static byte[] ReadAll(Stream stream, string name)
    {
        using var memory = new MemoryStream();
        try
        {
            stream.CopyTo(memory);
        }
        catch (Exception exception) when (exception is IOException or OutOfMemoryException)
        {
            throw new StorageException($"{name} is too large to be read as JSON ({exception.Message}); an edge list has no limit.", exception);
        }
        return memory.ToArray();
    }
}
