using System.Collections.Immutable;
using PaperGraph.Linking.Names;

namespace PaperGraph.Linking.Identity.Tags;

/// <summary>What the user has said, as indices of spellings.</summary>
/// <param name="Same">Spellings that are one topic, each list with that of its name first.</param>
/// <param name="Different">Pairs that are never one topic.</param>
internal sealed record TagRules(ImmutableArray<ImmutableArray<int>> Same, ImmutableArray<(int A, int B)> Different)
{
    /// <summary>Looks the names up; one that no source writes exactly so stands for every spelling with its letters.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="spellings">All spellings in ordinal order, with the names that <see cref="IdentityRules.Same"/> holds.</param>
    public static TagRules Of(IdentityRules rules, ImmutableArray<TagSpelling> spellings)
    {
        if (rules.Same.IsEmpty && rules.Different.IsEmpty) return new TagRules([], []);
        var exact = spellings.Index().ToDictionary(item => item.Item.Text, item => item.Index, StringComparer.Ordinal);
        var byKey = spellings.Index().ToLookup(item => Slug.Key(item.Item.Text), item => item.Index, StringComparer.Ordinal);
        IEnumerable<int> Find(string name) => exact.TryGetValue(name, out var index) ? [index] : byKey[Slug.Key(name)];
        return new TagRules(
            [.. rules.Same.Where(names => !names.IsEmpty).Select(names => names.Select(name => exact[name]).ToImmutableArray())],
            [.. rules.Different.SelectMany(pair => Find(pair.A).SelectMany(_ => Find(pair.B), (a, b) => (a, b)))]);
    }
}
