using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary>Places that an option names for a result.</summary>
internal static class OutputFile
{
    /// <summary>Refuses a place before any work is done.</summary>
    /// <param name="path">The place.</param>
    /// <param name="read">Files that are read.</param>
    /// <exception cref="UsageException">There is no such folder, or the place is a folder or a file that is read.</exception>
    internal static void Check(string path, IEnumerable<string> read)
    {
        if (path.Length == 0) throw new UsageException("--output needs the name of a file.");
        if (Directory.Exists(path)) throw new UsageException($"--output {path} is a folder; name a file in it.");
        if (Path.GetDirectoryName(ReplacedFile.Target(path)) is not { } folder || !Directory.Exists(folder))
            throw new UsageException($"--output {path}: there is no such folder; make it first.");
        if (!ReplacedFile.IsDevice(path) && read.FirstOrDefault(file => file != "-" && ReplacedFile.Target(file) == ReplacedFile.Target(path)) is { } same)
            throw new UsageException($"--output {path} would replace {same}, which is read; name another file.");
    }
}
