namespace PaperGraph.Linking.Identity.Tags;

/// <summary>A word that something was asked about.</summary>
internal sealed class TextWord
{
    /// <summary>The phrases that start with it.</summary>
    public List<Phrase> Phrases { get; } = [];

    /// <summary>Its use as an acronym; null when nobody asked.</summary>
    public AcronymUse? Acronym { get; set; }
}

/// <summary>A phrase that is looked for in texts.</summary>
/// <param name="words">Its words.</param>
internal sealed class Phrase(TextWord[] words)
{
    private int lastText = -1;

    /// <summary>The texts that have it.</summary>
    public int Texts { get; private set; }

    /// <summary>The pairs in which it is the first.</summary>
    public List<PhrasePair> Pairs { get; } = [];

    /// <summary>Whether it stands in a text that was counted last.</summary>
    public bool IsIn(int text) => lastText == text;

    /// <summary>Whether the phrase stands at this place.</summary>
    public bool IsAt(List<TextWord?> tokens, int start)
    {
        if (start + words.Length > tokens.Count) return false;
        for (var i = 1; i < words.Length; i++)
        {
            if (tokens[start + i] != words[i]) return false;
        }
        return true;
    }

    /// <summary>Counts a text once.</summary>
    /// <returns>Whether this is the first time.</returns>
    public bool Count(int text)
    {
        if (lastText == text) return false;
        lastText = text;
        Texts++;
        return true;
    }
}

/// <summary>Two phrases of which it is asked how many texts have both.</summary>
/// <param name="a">The one.</param>
/// <param name="b">The other.</param>
internal sealed class PhrasePair(Phrase a, Phrase b)
{
    /// <summary>The one phrase.</summary>
    public Phrase A => a;

    /// <summary>The other phrase.</summary>
    public Phrase B => b;

    /// <summary>The texts that have both.</summary>
    public int Both { get; private set; }

    /// <summary>Counts a text in which the first phrase stands.</summary>
    public void Count(int text)
    {
        if (b.IsIn(text)) Both++;
    }
}
