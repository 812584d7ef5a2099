using System.Security.Cryptography;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary>A file that an option names and that has a say in the result.</summary>
/// <param name="Text">The whole file.</param>
/// <param name="Entry">The file as the manifest lists it.</param>
internal sealed record OptionFile(string Text, ManifestInput Entry)
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="kind">What it is, for the manifest and for messages.</param>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    internal static OptionFile Read(string path, string kind)
    {
        if (Directory.Exists(path)) throw new UsageException($"{path} is a folder; name the {kind} file in it.");
        try
        {
            var bytes = File.ReadAllBytes(path);
            using var reader = new StreamReader(new MemoryStream(bytes));
            var text = reader.ReadToEnd();
            if (text.Any(c => c == '\uFFFD' || (char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f'))))
                throw new UsageException($"The {kind} file {path} is no text in UTF-8; save it as such.");
            return new OptionFile(text, new ManifestInput(Path.GetFileName(path), kind, 0, 0, Convert.ToHexStringLower(SHA256.HashData(bytes))));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The {kind} file {path} cannot be read ({exception.Message}); check its name and permissions.");
        }
    }
}
