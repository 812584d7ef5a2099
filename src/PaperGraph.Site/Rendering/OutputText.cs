namespace PaperGraph.Site.Rendering;

/// <summary>Writes text as UTF-8 without a byte order mark and with LF, on every machine.</summary>
internal static class OutputText
{
    /// <summary>Writes one file.</summary>
    public static Task WriteAsync(string folder, string name, string text, CancellationToken cancellationToken)
        => File.WriteAllTextAsync(Path.Combine(folder, name), text.ReplaceLineEndings("\n"), cancellationToken);
}
