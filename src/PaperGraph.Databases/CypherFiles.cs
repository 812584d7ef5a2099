using System.Collections.Immutable;
using System.Reflection;

namespace PaperGraph.Databases;

/// <summary>The statements of the repository's <c>cypher</c> folder, embedded in this assembly.</summary>
internal static class CypherFiles
{
    private static readonly Assembly Home = typeof(CypherFiles).Assembly;

    /// <summary>The files of one folder in ordinal order.</summary>
    public static ImmutableArray<CypherFile> In(string folder)
    {
        var prefix = $"cypher/{folder}/";
        return [.. Home.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new CypherFile(Path.GetFileNameWithoutExtension(name), Text(name)))];
    }

    /// <summary>The statement of one file.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="name">Its name without extension.</param>
    public static string Read(string folder, string name) => Text($"cypher/{folder}/{name}.cypher");

    private static string Text(string resource)
    {
        using var stream = Home.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not embedded in {Home.GetName().Name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

/// <summary>One embedded file.</summary>
/// <param name="Name">Its name without extension.</param>
/// <param name="Text">Its text, with LF line ends.</param>
internal sealed record CypherFile(string Name, string Text);
