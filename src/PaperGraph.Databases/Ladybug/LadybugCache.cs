using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PaperGraph.Storage;
using PaperGraph.Storage.Tables;

namespace PaperGraph.Databases.Ladybug;

/// <summary>
/// The file of the embedded database for a graph folder, named after a hash of what it was made from. It is built under another
/// name and then renamed, under a lock that the operating system releases when a process dies: whatever stands under the final name is whole.
/// </summary>
internal static class LadybugCache
{
    private const string Prefix = "ladybug-";
    private const string Unfinished = "ladybug-unfinished";
    private const string LockFile = "lock";
    private const string UsualVariable = "XDG_CACHE_HOME";
    // "In use by another process", as Windows, Linux and macOS number it.
    private static readonly int[] InUse = [unchecked((int)0x80070020), 11, 35];
    private static readonly TimeSpan LockPoll = TimeSpan.FromMilliseconds(200);

    /// <summary>The folders in which the database of a graph folder may be kept: beside it, else, when nothing can be written there, among the user's own files.</summary>
    /// <param name="graphFolder">The full path of the folder that holds the CSV files.</param>
    public static ImmutableArray<string> Folders(string graphFolder)
    {
        var own = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(graphFolder)))[..16];
        // A relative path there is to be ignored, says the XDG Base Directory Specification. A user without a home folder has no usual place.
        var usual = Environment.GetEnvironmentVariable(UsualVariable) is { } given && Path.IsPathFullyQualified(given) ? given
            : Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        var beside = LadybugDatabase.CacheFolder(graphFolder);
        return usual.Length == 0 ? [beside] : [beside, Path.Combine(usual, "papergraph", own)];
    }

    /// <summary>The path of the database, which is built first when it is not there.</summary>
    /// <param name="graphFolder">The folder that holds the CSV files.</param>
    /// <param name="cacheFolders">Where databases may be kept, the best place first; created when missing.</param>
    /// <param name="engineVersion">The engine's version: others may not read its files.</param>
    /// <param name="build">Builds the database at the given path.</param>
    /// <param name="cancellationToken">Stops the wait and the build.</param>
    /// <exception cref="StorageException">A file of the graph cannot be read, or the cache cannot be written.</exception>
    public static async Task<string> GetAsync(string graphFolder, ImmutableArray<string> cacheFolders, string engineVersion, Func<string, Task> build, CancellationToken cancellationToken)
    {
        var name = Prefix + await HashAsync(graphFolder, engineVersion, cancellationToken);
        var failures = new List<string>();
        foreach (var folder in cacheFolders)
        {
            try
            {
                return await GetAsync(folder, name, build, cancellationToken);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                failures.Add($"{folder} ({exception.Message})");
            }
        }
        throw new StorageException($"The embedded database cannot be written to {string.Join(" nor to ", failures)}; set {UsualVariable} to a folder that can be.");
    }

    private static async Task<string> GetAsync(string cacheFolder, string name, Func<string, Task> build, CancellationToken cancellationToken)
    {
        var path = Path.Combine(cacheFolder, name);
        if (File.Exists(path)) return path;
        Directory.CreateDirectory(cacheFolder);
        await using var _ = await LockAsync(Path.Combine(cacheFolder, LockFile), cancellationToken);
        if (File.Exists(path)) return path;
        DeleteOthers(cacheFolder);
        var unfinished = Path.Combine(cacheFolder, Unfinished);
        await build(unfinished);
        File.Move(unfinished, path);
        return path;
    }

    /// <summary>Deletes a database that cannot be opened.</summary>
    /// <exception cref="StorageException">It cannot be deleted.</exception>
    public static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"The embedded database {path} is broken and cannot be deleted: {exception.Message}", exception);
        }
    }

    private static async Task<string> HashAsync(string graphFolder, string engineVersion, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(engineVersion + string.Concat(LadybugSchema.Statements)));
        var files = GraphSchema.Nodes.Select(table => table.File).Concat(GraphSchema.Relationships.Select(table => table.File));
        foreach (var file in files) hash.AppendData(await HashFileAsync(Path.Combine(graphFolder, file), cancellationToken));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private static async Task<byte[]> HashFileAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = File.OpenRead(path);
            return await SHA256.HashDataAsync(stream, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"{path} cannot be read; is this the output folder of a build? ({exception.Message})", exception);
        }
    }

    private static async Task<FileStream> LockAsync(string path, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException exception) when (InUse.Contains(exception.HResult))
            {
                // Another process builds; it will be done or gone some time.
                await Task.Delay(LockPoll, cancellationToken);
            }
        }
    }

    // Databases of earlier graphs and what an aborted build left. One that is in use elsewhere stays where the system says so.
    private static void DeleteOthers(string cacheFolder)
    {
        foreach (var file in Directory.EnumerateFiles(cacheFolder, Prefix + "*"))
        {
            try
            {
                File.Delete(file);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                continue;
            }
        }
    }
}
