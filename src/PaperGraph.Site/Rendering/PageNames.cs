using System.Security.Cryptography;
using System.Text;

namespace PaperGraph.Site.Rendering;

/// <summary>Names of files for things of the graph: they hold on every file system, in every address, and stay the same from build to build.</summary>
internal static class PageNames
{
    private const int Longest = 100;
    private const int HashDigits = 8;

    /// <summary>What Windows keeps for devices, whatever the extension.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal) { "con", "prn", "aux", "nul" };

    /// <summary>
    /// The name for an id: letters a to z, digits, hyphens and inner dots as they are, the first colon as a hyphen. An id with anything else,
    /// a very long one and a reserved one get a hash of the id at the end, so that two ids never share a name.
    /// </summary>
    /// <param name="id">The id, unique among things of its kind.</param>
    public static string Of(string id)
    {
        var name = new StringBuilder(id.Length);
        var colons = 0;
        foreach (var character in id) name.Append(char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character is '-' or '.' || character == ':' && colons++ == 0 ? character : '_');
        name.Replace(':', '-');
        var isPlain = name.Length is > 0 and <= Longest && !name.ToString().Contains('_', StringComparison.Ordinal) && name[0] != '.' && name[^1] != '.' && !IsReserved(name.ToString());
        if (isPlain) return name.ToString();
        var readable = name.ToString()[..Math.Min(name.Length, Longest)].Trim('.', '_', '-');
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..HashDigits];
        return readable.Length == 0 ? hash : $"{readable}-{hash}";
    }

    private static bool IsReserved(string name)
    {
        var stem = name.Split('.')[0];
        return Reserved.Contains(stem) || stem.Length == 4 && (stem.StartsWith("com", StringComparison.Ordinal) || stem.StartsWith("lpt", StringComparison.Ordinal)) && char.IsAsciiDigit(stem[3]);
    }
}
