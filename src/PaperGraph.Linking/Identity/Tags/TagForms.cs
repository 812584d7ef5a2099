using System.Collections.Immutable;
using PaperGraph.Linking.Names;

namespace PaperGraph.Linking.Identity.Tags;

/// <summary>All spellings of tags; those with the same letters, up to British and American spelling, are one form.</summary>
internal sealed class TagForms
{
    private readonly Dictionary<string, int> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> bySingular = new(StringComparer.Ordinal);
    private readonly List<TagForm> forms = [];
    private readonly int[] formOf;

    /// <summary>Indexes the tags of papers; O(total length of the tags · log).</summary>
    /// <param name="papers">The papers.</param>
    /// <param name="furtherNames">Names that a user has given.</param>
    public TagForms(IReadOnlyList<TaggedPaper> papers, IEnumerable<string> furtherNames)
    {
        var uses = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var name in furtherNames) uses.TryAdd(name, []);
        for (var paper = 0; paper < papers.Count; paper++)
        {
            foreach (var tag in papers[paper].Tags)
            {
                if (!uses.TryGetValue(tag, out var list)) uses.Add(tag, list = []);
                if (list.Count == 0 || list[^1] != paper) list.Add(paper);
            }
        }
        Spellings = [.. uses.OrderBy(use => use.Key, StringComparer.Ordinal).Select(use => new TagSpelling(use.Key, [.. Slug.Key(use.Key).Split('-')], use.Value))];
        formOf = new int[Spellings.Length];
        foreach (var group in Spellings.Index().GroupBy(spelling => KeyOf(spelling.Item.Words.Select(RegionalSpelling.Fold))))
        {
            byKey.Add(group.Key, forms.Count);
            var members = group.OrderByDescending(spelling => spelling.Item.Papers.Count).ThenBy(spelling => spelling.Index).Select(spelling => spelling.Index).ToImmutableArray();
            foreach (var member in members) formOf[member] = forms.Count;
            forms.Add(new TagForm(members, [.. members.SelectMany(member => Spellings[member].Papers).ToImmutableSortedSet()]));
        }
        foreach (var form in Enumerable.Range(0, forms.Count).OrderByDescending(form => forms[form].Papers.Length).ThenBy(form => forms[form].Members[0]))
        {
            foreach (var member in forms[form].Members) bySingular.TryAdd(SingularKeyOf(Spellings[member].Words), form);
        }
    }

    /// <summary>The spellings in ordinal order.</summary>
    public ImmutableArray<TagSpelling> Spellings { get; }

    /// <summary>The forms, by their ordinally first spelling.</summary>
    public IReadOnlyList<TagForm> Forms => forms;

    /// <summary>The form of a spelling.</summary>
    public int FormOf(int spelling) => formOf[spelling];

    /// <summary>The most frequent spelling of a form.</summary>
    public TagSpelling Main(int form) => Spellings[forms[form].Members[0]];

    /// <summary>The form that these words are, or null.</summary>
    public int? Find(IEnumerable<string> words) => byKey.TryGetValue(KeyOf(words.Select(RegionalSpelling.Fold)), out var form) ? form : null;

    /// <summary>The form that these words are in the singular or the plural, the most frequent one; or null.</summary>
    public int? FindAnyNumber(IEnumerable<string> words) => bySingular.TryGetValue(SingularKeyOf([.. words]), out var form) ? form : null;

    /// <summary>The key that words in singular and plural share: the last word in the singular.</summary>
    public static string SingularKeyOf(ImmutableArray<string> words) =>
        words.IsEmpty ? "" : KeyOf(words[..^1].Append(Plurals.Singular(words[^1])).Select(RegionalSpelling.Fold));

    /// <summary>The words with nothing between them, but a hyphen between two digits.</summary>
    public static string KeyOf(IEnumerable<string> words)
    {
        var key = new System.Text.StringBuilder();
        foreach (var word in words)
        {
            if (key.Length > 0 && word.Length > 0 && char.IsAsciiDigit(key[^1]) && char.IsAsciiDigit(word[0])) key.Append('-');
            key.Append(word);
        }
        return key.ToString();
    }
}

/// <summary>A spelling of a tag.</summary>
/// <param name="Text">The tag as written.</param>
/// <param name="Words">Its words, folded to ASCII.</param>
/// <param name="Papers">The papers that carry it, ascending.</param>
internal sealed record TagSpelling(string Text, ImmutableArray<string> Words, List<int> Papers);

/// <summary>Spellings with the same letters.</summary>
/// <param name="Members">The spellings, the most frequent first.</param>
/// <param name="Papers">The papers that carry any of them, ascending.</param>
internal sealed record TagForm(ImmutableArray<int> Members, ImmutableArray<int> Papers)
{
    /// <summary>How many papers carry both this form and another.</summary>
    public int Together(TagForm other)
    {
        var (a, b, together) = (0, 0, 0);
        while (a < Papers.Length && b < other.Papers.Length)
        {
            var order = Papers[a].CompareTo(other.Papers[b]);
            if (order == 0) together++;
            if (order <= 0) a++;
            if (order >= 0) b++;
        }
        return together;
    }
}
