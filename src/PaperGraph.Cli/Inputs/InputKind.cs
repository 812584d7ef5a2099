using System.Formats.Tar;

namespace PaperGraph.Cli.Inputs;

/// <summary>Refuses what cannot be read as a whole: pipes and devices, which may never end, and files that fit into no text.</summary>
internal static class InputKind
{
    /// <summary>A text holds about 1.07 billion characters at most.</summary>
    internal const long LargestInput = 1_000_000_000;

    /// <summary>Why the file is not read; null when it can be.</summary>
    internal static string? Refuse(string path)
    {
        var file = new FileInfo(path);
        var target = file.ResolveLinkTarget(returnFinalTarget: true) ?? file;
        if (target is FileInfo { Length: > 0 and var length }) return RefuseSize(length);
        return IsRegular(target.FullName) ? null : "This is a pipe or a device, not a file. Give a file, or - and the data on standard input.";
    }

    /// <summary>Why so many bytes are not read; null when they can be.</summary>
    internal static string? RefuseSize(long length) =>
        length <= LargestInput ? null : FormattableString.Invariant($"The input has {length / 1e9:0.0} GB, and at most 1 GB is read from one. Split it into files of less, at line ends, and give them all.");

    /// <summary>
    /// Whether a file without length is one at all. Opening a pipe would wait for a writer, and .NET tells the kind of a file nowhere else than in the
    /// entry of an archive, which it writes without opening what is no file.
    /// </summary>
    private static bool IsRegular(string path)
    {
        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true)) writer.WriteEntry(path, "input");
        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry() is { EntryType: TarEntryType.RegularFile };
    }
}
