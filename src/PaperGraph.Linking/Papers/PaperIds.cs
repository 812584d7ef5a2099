using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Linking.Names;

namespace PaperGraph.Linking.Papers;

/// <summary>Tells papers apart that have one id, because they share a title and nothing else.</summary>
internal static class PaperIds
{
    /// <summary>The papers in ordinal order of ids that differ: the first by date keeps the id, the others add a hash of their own facts.</summary>
    public static ImmutableArray<JoinedPaper> MakeUnique(IEnumerable<JoinedPaper> papers) =>
        [.. papers.GroupBy(paper => paper.Paper.Id, StringComparer.Ordinal).SelectMany(Distinguish).OrderBy(paper => paper.Paper.Id, StringComparer.Ordinal)];

    private static IEnumerable<JoinedPaper> Distinguish(IEnumerable<JoinedPaper> same) => same.Skip(1).Any() ? DistinguishSeveral(same) : same;

    private static IEnumerable<JoinedPaper> DistinguishSeveral(IEnumerable<JoinedPaper> same)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var paper in EntryOrder.Sort(same, First).OrderBy(paper => paper.Paper.Published is null).ThenBy(paper => paper.Paper.Published))
        {
            var id = paper.Paper.Id;
            for (var i = 0; !taken.Add(id); i++)
            {
                id = $"{paper.Paper.Id}-{StableHash.Of(Facts(paper))}{(i == 0 ? "" : "-" + (i + 1).ToString(CultureInfo.InvariantCulture))}";
            }
            yield return paper with { Paper = paper.Paper with { Id = id } };
        }
    }

    private static Entry First(JoinedPaper paper) => EntryOrder.Sort(paper.Entries, entry => entry).First();

    private static string Facts(JoinedPaper paper) => $"{paper.Paper.Published?.Year.ToString(CultureInfo.InvariantCulture)}\n{string.Join('\n', paper.Authors.Select(Slug.Of))}\n{paper.Paper.Doi}";
}
