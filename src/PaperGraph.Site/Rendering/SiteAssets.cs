using System.Security.Cryptography;
using System.Text;

namespace PaperGraph.Site.Rendering;

/// <summary>The icon, the bundled scripts, style sheets and fonts, which lie in <c>web/site</c> beside the program.</summary>
internal static class SiteAssets
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "web", "site");

    /// <summary>Copies what the pages of a site load.</summary>
    public static void CopyTo(string folder)
    {
        foreach (var name in new[] { "theme.js", "site.js", "explore.js", "site.css", "icon.svg" })
            File.Copy(Path.Combine(Folder, name), Path.Combine(folder, name), overwrite: true);
        var fonts = Directory.CreateDirectory(Path.Combine(folder, "fonts")).FullName;
        foreach (var font in Directory.EnumerateFiles(Path.Combine(Folder, "fonts")))
            File.Copy(font, Path.Combine(fonts, Path.GetFileName(font)), overwrite: true);
    }

    /// <summary>The style sheet of the report, with its fonts inside, and its hash as a Content-Security-Policy writes it.</summary>
    public static async Task<(string Style, string Hash)> ReportStyleAsync(CancellationToken cancellationToken)
    {
        var style = (await File.ReadAllTextAsync(Path.Combine(Folder, "report.css"), cancellationToken)).Trim();
        return (style, "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style))));
    }
}
