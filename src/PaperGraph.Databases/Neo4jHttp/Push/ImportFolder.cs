using System.Security.Cryptography;

namespace PaperGraph.Databases.Neo4jHttp.Push;

/// <summary>
/// Offers files to a server through its import folder, which this machine sees too, for example as a volume of a container: in a
/// subfolder of its own, which is gone afterwards.
/// </summary>
internal sealed class ImportFolder : IDisposable
{
    private readonly DirectoryInfo folder;

    /// <param name="path">The import folder as this machine sees it.</param>
    /// <exception cref="DatabaseException">It is not there or cannot be written to.</exception>
    public ImportFolder(string path)
    {
        // Making it would hide that it is misspelt.
        if (!Directory.Exists(path)) throw new DatabaseException($"There is no import folder {path} on this machine.");
        try
        {
            folder = new DirectoryInfo(path).CreateSubdirectory("papergraph-" + RandomNumberGenerator.GetHexString(16, lowercase: true));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(path, exception);
        }
    }

    /// <summary>Writes a file that stays until the result is disposed.</summary>
    /// <exception cref="DatabaseException">The folder cannot be written to.</exception>
    public IPublishedRows Publish(ReadOnlyMemory<byte> content)
    {
        var name = RandomNumberGenerator.GetHexString(16, lowercase: true) + ".csv";
        var path = Path.Combine(folder.FullName, name);
        try
        {
            using var file = File.Create(path);
            file.Write(content.Span);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(folder.Parent!.FullName, exception);
        }
        return new Published(path, $"file:///{folder.Name}/{name}");
    }

    /// <summary>Deletes the subfolder, as far as it can be deleted.</summary>
    public void Dispose() => Tidy(() => folder.Delete(recursive: true));

    private static DatabaseException Unwritable(string path, Exception cause) =>
        new($"The import folder {path} cannot be written to ({cause.Message}).", cause);

    /// <summary>A file that the server still reads cannot be deleted everywhere; that must not hide how the push ended.</summary>
    private static void Tidy(Action delete)
    {
        try
        {
            delete();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What is left has an unguessable name and nothing reads it again.
        }
    }

    private sealed class Published(string path, string url) : IPublishedRows
    {
        public string Url => url;

        public void Dispose() => Tidy(() => File.Delete(path));
    }
}
