using System.Diagnostics;
using System.Globalization;

namespace PaperGraph.Storage;

/// <summary>
/// A folder that is filled beside its final place and takes that place at once: until <see cref="Commit"/> the final
/// place keeps what it had, whatever happens.
/// </summary>
/// <remarks>
/// The replacement is two renames, after which files that are not a build's own move back. A process that is killed in between leaves what
/// was there before under a name that ends in <c>.previous</c>; the next use of the same place repairs that.
/// </remarks>
public sealed class StagedFolder : IDisposable
{
    private readonly string target;
    private readonly string previous;
    private bool committed;

    private StagedFolder(string target, string staging, string previous)
    {
        this.target = target;
        this.previous = previous;
        Path = staging;
    }

    /// <summary>The folder to fill.</summary>
    public string Path { get; }

    /// <summary>Makes an empty folder beside the final place.</summary>
    /// <param name="target">The final place: absent (the folders that lead to it are made too), an empty folder, or the output of an earlier build.</param>
    /// <param name="keep">Parts of the present output, by name, that the new one takes over as they are; the user's own files always stay.</param>
    /// <exception cref="StorageException">The final place is a file, holds something else, or cannot be written to.</exception>
    public static StagedFolder Create(string target, params ReadOnlySpan<string> keep)
    {
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(target));
        try
        {
            if (Directory.Exists(full)) full = new DirectoryInfo(full).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? full;
            var parent = System.IO.Path.GetDirectoryName(full)
                ?? throw new StorageException($"{target} is the root of a file system; choose a folder within it.");
            var name = System.IO.Path.GetFileName(full);
            var previous = System.IO.Path.Combine(parent, $".{name}.previous");
            Repair(full, previous);
            CheckReplaceable(target, full);
            Directory.CreateDirectory(parent);
            RemoveAbandoned(parent, $".{name}.partial-");
            var staging = System.IO.Path.Combine(parent, string.Create(CultureInfo.InvariantCulture, $".{name}.partial-{Environment.ProcessId}"));
            Directory.CreateDirectory(staging);
            if (Directory.Exists(full) && !OperatingSystem.IsWindows()) File.SetUnixFileMode(staging, File.GetUnixFileMode(full));
            foreach (var entry in keep) Copy(System.IO.Path.Combine(full, entry), System.IO.Path.Combine(staging, entry));
            return new StagedFolder(full, staging, previous);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"{target} cannot be written ({exception.Message}); check the permissions there, or have the output in another folder.", exception);
        }
    }

    /// <summary>Puts the folder in its final place.</summary>
    /// <exception cref="StorageException">It could not be put there; what was there before is still there.</exception>
    public void Commit()
    {
        try
        {
            var replaces = Directory.Exists(target);
            if (replaces) Directory.Move(target, previous);
            try
            {
                Directory.Move(Path, target);
            }
            catch when (replaces)
            {
                Directory.Move(previous, target);
                throw;
            }
            committed = true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"{target} cannot be replaced ({exception.Message}); close the programs that use it and try again.", exception);
        }
        // The new output is in its place. What is left of the old one can be cleared away now or by the next build.
        TryTo(() => Repair(target, previous));
    }

    /// <summary>Removes what was filled unless it was committed.</summary>
    public void Dispose()
    {
        if (!committed) TryTo(() => Directory.Delete(Path, recursive: true));
    }

    /// <summary>Puts a previous output back where nothing replaced it; else gives its foreign files to the one that did, and removes it.</summary>
    private static void Repair(string target, string previous)
    {
        if (!Directory.Exists(previous)) return;
        if (!Directory.Exists(target))
        {
            Directory.Move(previous, target);
            return;
        }
        foreach (var entry in Directory.EnumerateFileSystemEntries(previous).ToArray())
        {
            var name = System.IO.Path.GetFileName(entry);
            if (!OutputFolder.Names.Contains(name)) Directory.Move(entry, System.IO.Path.Combine(target, name));
        }
        Directory.Delete(previous, recursive: true);
    }

    private static void CheckReplaceable(string target, string full)
    {
        if (full == Directory.GetCurrentDirectory())
            throw new StorageException($"{target} is the folder that you are in, and replacing it would leave your shell nowhere; name another with -o.");
        if (File.Exists(full)) throw new StorageException($"{target} is a file; choose another name for the output folder.");
        if (Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any() && !RunFiles.IsOutput(full))
            throw new StorageException($"{target} holds files that PaperGraph did not write; choose an empty or a new output folder with -o.");
    }

    /// <summary>Removes what processes that no longer run left behind.</summary>
    private static void RemoveAbandoned(string parent, string prefix)
    {
        foreach (var folder in Directory.EnumerateDirectories(parent, prefix + "*"))
        {
            var owner = System.IO.Path.GetFileName(folder)[prefix.Length..];
            if (int.TryParse(owner, CultureInfo.InvariantCulture, out var id) && (id == Environment.ProcessId || !IsRunning(id)))
                TryTo(() => Directory.Delete(folder, recursive: true));
        }
    }

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void Copy(string from, string to)
    {
        if (File.Exists(from)) File.Copy(from, to);
        if (!Directory.Exists(from)) return;
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFileSystemEntries(from)) Copy(file, System.IO.Path.Combine(to, System.IO.Path.GetFileName(file)));
    }

    /// <summary>Clears something away; what cannot be cleared now is cleared by the next build.</summary>
    private static void TryTo(Action clear)
    {
        try
        {
            clear();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Nothing of value is in the way.
        }
    }
}
