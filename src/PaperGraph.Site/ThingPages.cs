using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using PaperGraph.Analysis.Similarity;
using PaperGraph.Site.Corpus;
using PaperGraph.Site.Pages;
using PaperGraph.Site.Rendering;

namespace PaperGraph.Site;

/// <summary>Writes a page for every paper, topic, author, field and community, one folder below the site's own.</summary>
/// <param name="renderer">Renders them.</param>
/// <param name="folder">The site's first folder.</param>
/// <param name="related">By paper those most like it.</param>
internal sealed class ThingPages(PageRenderer renderer, string folder, ImmutableArray<ImmutableArray<RelatedPaper>> related)
{
    private CorpusView Corpus => renderer.Corpus;

    /// <summary>Writes all of them.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        foreach (var kind in Enum.GetValues<PageKind>()) Directory.CreateDirectory(Path.Combine(folder, kind.ToString().ToLowerInvariant()));
        for (var paper = 0; paper < Corpus.Papers.Length; paper++)
            await WriteAsync<PaperPage>(PageKind.Paper, Corpus.Papers[paper].Id, (nameof(PaperPage.Paper), paper), (nameof(PaperPage.Related), related[paper]));
        for (var tag = 0; tag < Corpus.Tags.Length; tag++)
            await WriteAsync<TopicPage>(PageKind.Topic, Corpus.Tags[tag].Id, (nameof(TopicPage.Tag), tag));
        for (var author = 0; author < Corpus.Authors.Length; author++)
            await WriteAsync<AuthorPage>(PageKind.Author, Corpus.Authors[author].Id, (nameof(AuthorPage.Author), author));
        var all = Enumerable.Range(0, Corpus.Papers.Length);
        for (var field = 0; field < Corpus.Fields.Length; field++)
            await WriteAsync<FieldPage>(PageKind.Field, Corpus.Fields[field].Id, (nameof(FieldPage.Field), field), (nameof(FieldPage.Papers), all.Where(paper => Corpus.IsIn(paper, field)).ToList()));
        var home = all.ToLookup(paper => Corpus.Analyzed.Analysis.PaperCommunity[paper]);
        for (var community = 0; community < Corpus.Analyzed.Communities.Length; community++)
            await WriteAsync<CommunityPage>(PageKind.Community, Corpus.Analyzed.Communities[community].Id, (nameof(CommunityPage.Community), community), (nameof(CommunityPage.Papers), home[community].ToList()));

        async Task WriteAsync<TPage>(PageKind kind, string id, params (string Name, object? Value)[] parameters) where TPage : IComponent
        {
            cancellationToken.ThrowIfCancellationRequested();
            await OutputText.WriteAsync(folder, Links.FileOf(kind, id), await renderer.RenderAsync<TPage>(parameters), cancellationToken);
        }
    }
}
