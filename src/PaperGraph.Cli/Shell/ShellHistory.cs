using PaperGraph.Storage;

namespace PaperGraph.Cli.Shell;

/// <summary>
/// What was entered before, oldest first, kept in a file that only the user can read. Entries that speak of a password are not kept in the file. A
/// file that cannot be read or written is as good as none.
/// </summary>
internal sealed class ShellHistory
{
    /// <summary>Entries kept at most.</summary>
    internal const int Limit = 1000;

    private readonly string? path;
    private readonly List<string> entries;

    private ShellHistory(string? path, List<string> entries) => (this.path, this.entries) = (path, entries);

    internal IReadOnlyList<string> Entries => entries;

    /// <summary>A history without a file.</summary>
    internal static ShellHistory Empty() => new(null, []);

    /// <summary>The file in the folder that the system has for such things.</summary>
    internal static string UsualPath()
    {
        if (OperatingSystem.IsWindows())
            return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "papergraph", "history");
        var state = Environment.GetEnvironmentVariable("XDG_STATE_HOME");
        if (string.IsNullOrEmpty(state) || !Path.IsPathRooted(state)) state = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local", "state");
        return Path.Combine(state, "papergraph", "history");
    }

    /// <summary>Reads a file and cuts it to the last entries.</summary>
    internal static ShellHistory Open(string path)
    {
        try
        {
            var lines = File.Exists(path) ? File.ReadAllLines(path) : [];
            if (lines.Length > Limit)
            {
                lines = lines[^Limit..];
                ReplacedFile.Write(path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")))));
            }
            return new ShellHistory(path, [.. lines.Where(line => line.Length > 0).Select(Decode)]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new ShellHistory(path, []);
        }
    }

    /// <summary>Adds an entry, unless it is the last one once more.</summary>
    internal void Add(string entry)
    {
        entry = entry.Trim();
        if (entry.Length == 0 || entries.Count > 0 && entries[^1] == entry) return;
        entries.Add(entry);
        if (entries.Count > Limit) entries.RemoveAt(0);
        if (path is not null && !entry.Contains("password", StringComparison.OrdinalIgnoreCase)) Append(path, Encode(entry));
    }

    private static void Append(string path, string line)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var options = new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write, Share = FileShare.ReadWrite };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using var file = new StreamWriter(path, options);
            file.Write(line + "\n");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The shell works without; there is nothing that the user must do.
        }
    }

    private static string Encode(string entry) => entry.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Decode(string line) => string.Join('\\', line.Split("\\\\").Select(part => part.Replace("\\n", "\n", StringComparison.Ordinal)));
}
