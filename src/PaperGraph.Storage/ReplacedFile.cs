namespace PaperGraph.Storage;

/// <summary>A file that a result goes to: a regular file is replaced as a whole, anything else, such as a pipe, is written to.</summary>
public static class ReplacedFile
{
    /// <summary>Writes a file. A regular one gets its new content when all of it is there, and keeps its permissions.</summary>
    /// <param name="path">Where to; a symbolic link is followed.</param>
    /// <param name="write">Writes the content; leaves the stream open.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        if (OpenThrough(path) is { } open)
        {
            using (open) write(open);
            return;
        }
        var target = Target(path);
        var partial = FormattableString.Invariant($"{target}.partial-{Environment.ProcessId}");
        try
        {
            using (var file = new FileStream(partial, FileMode.Create)) write(file);
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

    /// <summary>Whether a path is one of a device, or leads to one. Devices can be told by their folder only, for some of them can be searched as a file can.</summary>
    public static bool IsDevice(string path) => new[] { Path.GetFullPath(path), Target(path) }.Any(full
        => full.StartsWith("/dev/", StringComparison.Ordinal) && !full.StartsWith("/dev/shm/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal));

    /// <summary>The full path of what a symbolic link leads to, also where nothing is there yet; of the path itself where it is none.</summary>
    public static string Target(string path)
    {
        var link = new FileInfo(path);
        return Path.GetFullPath(link.LinkTarget is null ? path : link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path);
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
}
