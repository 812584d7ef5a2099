using System.Collections.Immutable;
using PaperGraph.Linking.Identity.Tags;
using PaperGraph.Linking.Names;
using PaperGraph.Model;

namespace PaperGraph.Linking.Identity;

/// <summary>Finds the spellings of tags that stand for one topic.</summary>
/// <remarks>
/// Spellings with the same letters are one, British and American spelling included; singular and plural, acronym and
/// expansion only where the tags and the texts support it, and otherwise they are proposed. The most frequent spelling
/// names the topic, so every name is one that a source writes, or that the user gives. Linear in the length of tags and
/// texts; the order of the papers does not matter.
/// </remarks>
internal static class TagResolver
{
    /// <summary>Decides for every spelling which name the topic gets.</summary>
    /// <param name="papers">The papers with their tags and text, which is the evidence.</param>
    /// <param name="rules">What the user has said.</param>
    public static TagResolution Resolve(IReadOnlyList<TaggedPaper> papers, IdentityRules rules)
    {
        var forms = new TagForms(papers, rules.Same.SelectMany(names => names));
        var text = new CorpusText();
        var plurals = new PluralVariants(forms, text, new CoTags(forms, papers.Count));
        var acronyms = new AcronymVariants(forms, text);
        if (forms.Forms.Count > 0)
        {
            foreach (var paper in papers) text.Read(paper);
        }
        return TopicNames.Decide(forms, TagRules.Of(rules, forms.Spellings), [.. SpellingVariants.Of(forms), .. plurals.Judge(), .. acronyms.Judge()]);
    }
}

/// <summary>A paper as evidence on its tags.</summary>
/// <param name="Tags">The tags as written, lower case, each once.</param>
/// <param name="Title">The title.</param>
/// <param name="Abstract">The abstract, when known.</param>
internal sealed record TaggedPaper(ImmutableArray<string> Tags, string Title, string? Abstract);

/// <summary>Which spellings are one topic.</summary>
/// <param name="Names">For each spelling on a paper the name of its topic.</param>
/// <param name="Merges">Every decision with its reason.</param>
internal sealed record TagResolution(ImmutableDictionary<string, string> Names, ImmutableArray<Merge> Merges)
{
    /// <summary>The topics in ordinal order of their ids, each with its other spellings in ordinal order.</summary>
    public ImmutableArray<Tag> Topics()
    {
        var ids = IdsOf(Names.Values);
        return
        [
            .. Names.GroupBy(pair => pair.Value, pair => pair.Key)
                .Select(topic => new Tag(ids[topic.Key], topic.Key, [.. topic.Where(spelling => spelling != topic.Key).Order(StringComparer.Ordinal)]))
                .OrderBy(tag => tag.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The id of each name: its slug; where a user keeps names with one slug apart, the ordinally first has it and the others add a hash.</summary>
    public static ImmutableDictionary<string, string> IdsOf(IEnumerable<string> names) =>
        names.Distinct().GroupBy(Slug.Of)
            .SelectMany(group => group.Order(StringComparer.Ordinal).Index().Select(item => (Name: item.Item, Id: item.Index == 0 ? group.Key : $"{group.Key}-{StableHash.Of(item.Item)}")))
            .ToImmutableDictionary(pair => pair.Name, pair => pair.Id, StringComparer.Ordinal);
}
