using PaperGraph.Model;

namespace PaperGraph.Linking.Topics;

/// <summary>Finds which tags stand, by name or alias, in the titles and abstracts of papers.</summary>
/// <remarks>
/// The longest name counts: "variational autoencoders" is no mention of "autoencoders" where both are tags. Names are compared as
/// <see cref="PhraseReader"/> reads them, so hyphens and plurals do not matter. O(words · names that start with the same word).
/// </remarks>
internal sealed class TagMentions
{
    private readonly Dictionary<int, (int[] Words, int Tag)[]> namesByFirstWord;

    private TagMentions(Dictionary<int, (int[] Words, int Tag)[]> namesByFirstWord, TopicTexts texts)
    {
        this.namesByFirstWord = namesByFirstWord;
        Found = new Mention[texts.Titles.Length][];
        Parallel.For(0, Found.Length, paper => Found[paper] = FindIn(texts.Titles[paper], texts.Abstracts[paper]));
    }

    /// <summary>Per paper the tags that it mentions, ascending.</summary>
    public Mention[][] Found { get; }

    /// <summary>Looks for all tags in all papers.</summary>
    public static TagMentions Find(IReadOnlyList<Tag> tags, TopicTexts texts)
    {
        var names = new List<(int[] Words, int Tag)>();
        for (var tag = 0; tag < tags.Count; tag++)
        {
            foreach (var name in tags[tag].Aliases.Prepend(tags[tag].Name))
            {
                var words = texts.Reader.Read(name).Where(word => word != PhraseReader.Break).ToArray();
                if (words.Length > 0 && (words.Length > 1 || texts.Words[words[0]].Length > 1)) names.Add((words, tag));
            }
        }
        var byFirstWord = names.GroupBy(name => name.Words[0]).ToDictionary(group => group.Key, group => group.OrderByDescending(name => name.Words.Length).ThenBy(name => name.Tag).ToArray());
        return new TagMentions(byFirstWord, texts);
    }

    /// <summary>Whether the words are the name or an alias of a tag.</summary>
    public bool IsName(ReadOnlySpan<int> words)
    {
        if (!namesByFirstWord.TryGetValue(words[0], out var names)) return false;
        foreach (var (name, _) in names)
        {
            if (words.SequenceEqual(name)) return true;
        }
        return false;
    }

    private Mention[] FindIn(int[] title, int[] text)
    {
        var found = new SortedDictionary<int, bool>();
        Scan(text, tag => found[tag] = false);
        Scan(title, tag => found[tag] = true);
        return [.. found.Select(pair => new Mention(pair.Key, pair.Value))];
    }

    private void Scan(int[] words, Action<int> report)
    {
        var covered = 0;
        for (var start = 0; start < words.Length; start++)
        {
            if (!namesByFirstWord.TryGetValue(words[start], out var names)) continue;
            foreach (var (name, tag) in names)
            {
                if (start + name.Length <= covered) break;
                if (!words.AsSpan(start).StartsWith(name)) continue;
                report(tag);
                covered = start + name.Length;
                break;
            }
        }
    }
}

/// <summary>A tag that stands in a paper's text.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="InTitle">Whether it stands in the title.</param>
internal readonly record struct Mention(int Tag, bool InTitle);
