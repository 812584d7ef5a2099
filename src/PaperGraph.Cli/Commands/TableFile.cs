namespace PaperGraph.Cli.Commands;

/// <summary>A table that goes to a file: a regular file is replaced as a whole, anything else, such as a pipe, is written to.</summary>
internal static class TableFile
{
    /// <summary>Refuses a place before any work is done.</summary>
    /// <param name="path">The place.</param>
    /// <param name="read">Files that are read.</param>
    /// <exception cref="UsageException">There is no such folder, or the place is a folder or a file that is read.</exception>
    internal static void Check(string path, IEnumerable<string> read)
    {
        if (path.Length == 0) throw new UsageException("--output needs the name of a file.");
        if (Directory.Exists(path)) throw new UsageException($"--output {path} is a folder; name a file in it.");
        if (Path.GetDirectoryName(Path.GetFullPath(Target(path))) is not { } folder || !Directory.Exists(folder))
            throw new UsageException($"--output {path}: there is no such folder; make it first.");
        if (!IsDevice(path) && read.FirstOrDefault(file => file != "-" && Path.GetFullPath(Target(file)) == Path.GetFullPath(Target(path))) is { } same)
            throw new UsageException($"--output {path} would replace {same}, which is read; name another file.");
    }

    /// <summary>Writes the table. A regular file gets its new content when all of it is there, and keeps its permissions.</summary>
    internal static void Write(string path, Action<TextWriter> table)
    {
        if (OpenThrough(path) is { } stream)
        {
            using var writer = new StreamWriter(stream);
            table(writer);
            return;
        }
        var target = Target(path);
        var partial = FormattableString.Invariant($"{target}.partial-{Environment.ProcessId}");
        try
        {
            using (var file = new StreamWriter(partial)) table(file);
            if (!OperatingSystem.IsWindows() && File.Exists(target)) File.SetUnixFileMode(partial, File.GetUnixFileMode(target));
            File.Move(partial, target, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{path} cannot be written: {exception.Message.Replace(partial, path, StringComparison.Ordinal)}", exception);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    /// <summary>Opens what exists and is no regular file; null for a regular file and where there is nothing.</summary>
    private static FileStream? OpenThrough(string path)
    {
        if (!IsDevice(path) && !File.Exists(Target(path))) return null;
        var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        if (!stream.CanSeek || IsDevice(path)) return stream;
        stream.Dispose();
        return null;
    }

    /// <summary>Devices can be told by their folder only, for some of them can be searched as a file can.</summary>
    private static bool IsDevice(string path) => new[] { path, Target(path) }.Select(Path.GetFullPath).Any(full
        => full.StartsWith("/dev/", StringComparison.Ordinal) && !full.StartsWith("/dev/shm/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal));

    /// <summary>What a symbolic link leads to, also where nothing is there yet; the path itself where it is none.</summary>
    private static string Target(string path)
    {
        var link = new FileInfo(path);
        return link.LinkTarget is null ? path : link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
    }
}
