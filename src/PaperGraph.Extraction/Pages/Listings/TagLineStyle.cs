namespace PaperGraph.Extraction.Pages.Listings;

/// <summary>How a page writes its lines of tags.</summary>
internal static class TagLineStyle
{
    /// <summary>The share of words that start with a capital; an acronym or a word with digits counts a third.</summary>
    public static float CapitalShare(string text)
    {
        var (words, capitals) = (0, 0f);
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan(range).Trim(",;#()");
            if (word.IsEmpty) continue;
            words++;
            if (char.IsUpper(word[0])) capitals += IsAcronym(word) ? 1f / 3 : 1;
        }
        return words == 0 ? 0 : capitals / words;
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        var (upper, lower) = (0, 0);
        foreach (var c in word)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
        }
        return upper > 1 && lower <= 1;
    }
}
