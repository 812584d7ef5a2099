using System.Globalization;

namespace PaperGraph.Storage;

/// <summary>
/// A folder that is filled beside its final place and takes that place at once: until <see cref="Commit"/> the final
/// place keeps what it had, whatever happens.
/// </summary>
/// <remarks>
/// The replacement is two renames. A process that is killed between them leaves what was there before under a name
/// that ends in <c>.previous</c>; the next use of the same place puts it back.
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
    /// <param name="target">The final place: absent, an empty folder, or the output of an earlier build.</param>
    /// <param name="keep">Parts of the present output, by name, that the new one takes over as they are; the user's own files always are.</param>
    /// <exception cref="StorageException">The final place is a file, holds something else, or cannot be written to.</exception>
    public static StagedFolder Create(string target, params ReadOnlySpan<string> keep)
    {
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(target));
        if (Directory.Exists(full)) full = new DirectoryInfo(full).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? full;
        var parent = System.IO.Path.GetDirectoryName(full)
            ?? throw new StorageException($"{target} is the root of a file system; choose a folder within it.");
        var name = System.IO.Path.GetFileName(full);
        var previous = System.IO.Path.Combine(parent, $".{name}.previous");
        var staging = System.IO.Path.Combine(parent, string.Create(CultureInfo.InvariantCulture, $".{name}.partial-{Environment.ProcessId}"));
        try
        {
            if (!Directory.Exists(full) && Directory.Exists(previous)) Directory.Move(previous, full);
            CheckReplaceable(target, full);
            if (Directory.Exists(staging)) Directory.Delete(staging, recursive: true);
            Directory.CreateDirectory(staging);
            foreach (var entry in (string[])[.. UserEntries(full), .. keep])
                Copy(System.IO.Path.Combine(full, entry), System.IO.Path.Combine(staging, entry));
            return new StagedFolder(full, staging, previous);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"{target} cannot be written ({exception.Message}); choose another output folder with -o.", exception);
        }
    }

    /// <summary>Puts the folder in its final place.</summary>
    /// <exception cref="StorageException">It could not be put there; what was there before is still there.</exception>
    public void Commit()
    {
        try
        {
            if (Directory.Exists(previous)) Directory.Delete(previous, recursive: true);
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
            if (replaces) Directory.Delete(previous, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"{target} cannot be replaced ({exception.Message}); close the programs that use it and try again.", exception);
        }
    }

    /// <summary>Removes what was filled unless it was committed.</summary>
    public void Dispose()
    {
        if (!committed && Directory.Exists(Path)) Directory.Delete(Path, recursive: true);
    }

    private static void CheckReplaceable(string target, string full)
    {
        if (File.Exists(full)) throw new StorageException($"{target} is a file; choose another output folder with -o.");
        if (Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any() && !File.Exists(System.IO.Path.Combine(full, OutputFolder.Manifest)))
            throw new StorageException($"{target} holds files that PaperGraph did not write; choose an empty or a new output folder with -o.");
    }

    private static string[] UserEntries(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFileSystemEntries(folder).Select(System.IO.Path.GetFileName).OfType<string>().Where(name => !OutputFolder.Names.Contains(name)).ToArray()
        : [];

    private static void Copy(string from, string to)
    {
        if (File.Exists(from)) File.Copy(from, to);
        if (!Directory.Exists(from)) return;
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFileSystemEntries(from)) Copy(file, System.IO.Path.Combine(to, System.IO.Path.GetFileName(file)));
    }
}
