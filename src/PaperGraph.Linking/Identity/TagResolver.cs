using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Linking.Identity;

/// <summary>Finds the spellings of tags that stand for one topic.</summary>
internal static class TagResolver
{
    /// <summary>Decides for every spelling which name the topic gets.</summary>
    /// <param name="papers">The papers with their tags and text, which is the evidence.</param>
    /// <param name="rules">What the user has said.</param>
    public static TagResolution Resolve(IReadOnlyList<TaggedPaper> papers, IdentityRules rules) =>
        new(papers.SelectMany(paper => paper.Tags).Distinct().ToImmutableDictionary(tag => tag, tag => tag, StringComparer.Ordinal), []);
}

/// <summary>A paper as evidence on its tags.</summary>
/// <param name="Tags">The tags as written, lower case, each once.</param>
/// <param name="Title">The title.</param>
/// <param name="Abstract">The abstract, when known.</param>
internal sealed record TaggedPaper(ImmutableArray<string> Tags, string Title, string? Abstract);

/// <summary>Which spellings are one topic.</summary>
/// <param name="Names">For each spelling the name of its topic; names map to themselves.</param>
/// <param name="Merges">Every decision with its reason.</param>
internal sealed record TagResolution(ImmutableDictionary<string, string> Names, ImmutableArray<Merge> Merges);
