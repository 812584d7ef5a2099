namespace PaperGraph.Extraction.Text;

/// <summary>What follows a person's name after a comma and belongs to it.</summary>
public static class NameSuffix
{
    private static readonly string[] Suffixes = ["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"];

    /// <summary>Whether a part between commas is such a suffix, not a name.</summary>
    public static bool Is(string part) => Array.IndexOf(Suffixes, part) >= 0;
}
