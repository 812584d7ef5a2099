namespace PaperGraph.Linking.Identity.Authors;

/// <summary>Decides which papers under one common name are by different people.</summary>
/// <remarks>
/// Papers belong together when they share a co-author, a co-author of a co-author, or a topic that is not everywhere; a shared field
/// counts too, unless the name has so many expected bearers that a field cannot tell them apart. What then falls apart was written by
/// different people, provided that each part says enough about itself: whom its author works with, and on what. Parts that say too
/// little go to the largest. The idea of connected components over co-authors is that of Fan et al., On graph-based name
/// disambiguation, doi:10.1145/1891879.1891883. O(p·c²) for p papers of the name with c co-authors each, with caps.
/// </remarks>
internal sealed class Homonyms(AuthorCorpus corpus, NameFrequency frequency)
{
    private const int MostNeighbours = 1000;
    private const int MostPapersOfNeighbour = 20;
    private const int FewestTopics = 2;
    private const double MostShareOfTelling = 0.05;
    private const int FewestPapersOfUbiquitous = 3;

    /// <summary>The papers under a name, in parts that share co-authors.</summary>
    public List<int>[] Parts(int group)
    {
        var papers = corpus.Groups[group].Papers;
        var components = new Components(papers.Count);
        for (var i = 0; i < papers.Count; i++)
        {
            foreach (var other in Team(papers[i], group)) components.Mark(i, 'c', corpus.Tokens[other]);
        }
        return [.. components.All().Select(part => part.Select(i => papers[i]).ToList())];
    }

    /// <summary>The parts that are different people, the largest first.</summary>
    /// <param name="group">The name.</param>
    /// <param name="parts">Its papers in parts.</param>
    public int[][] Tell(int group, IReadOnlyList<IReadOnlyCollection<int>> parts)
    {
        if (parts.Count < 2 || !frequency.IsCommon(corpus.Groups[group].Name)) return [[.. Enumerable.Range(0, parts.Count)]];
        var fieldsTell = frequency.Expected(corpus.Groups[group].Name) < 1;
        var components = new Components(parts.Count);
        for (var i = 0; i < parts.Count; i++)
        {
            foreach (var token in Neighbours(group, parts[i])) components.Mark(i, 'c', token);
            foreach (var tag in parts[i].SelectMany(paper => corpus.TagsOf[paper]).Where(IsTelling)) components.Mark(i, 't', tag);
            if (!fieldsTell && Topics(parts[i]) >= FewestTopics) continue;
            foreach (var field in parts[i].SelectMany(paper => corpus.FieldsOf[paper])) components.Mark(i, 'f', field);
        }
        var people = components.All().OrderByDescending(part => part.Sum(i => parts[i].Count)).ThenBy(part => part[0]).ToList();
        int[][] strong = [.. people.Where(part => SaysEnough(group, [.. part.SelectMany(i => parts[i])], fieldsTell))];
        if (strong.Length < 2) return [[.. Enumerable.Range(0, parts.Count)]];
        var weak = people.Except(strong).SelectMany(part => part);
        return [[.. strong[0].Concat(weak).Order()], .. strong[1..]];
    }

    /// <summary>
    /// Several papers with co-authors, on topics or in a field. One paper away from the others does not make another person, unless the
    /// name has several expected bearers and the paper's list of authors is whole.
    /// </summary>
    private bool SaysEnough(int group, int[] papers, bool hasOneExpectedBearer) =>
        papers.Count(paper => Team(paper, group).Any()) is var withTeam
        && (withTeam >= 2 || (!hasOneExpectedBearer && papers.Any(paper => corpus.Papers[paper].AuthorsComplete && Team(paper, group).Any())))
        && (Topics(papers) >= FewestTopics || papers.Any(paper => corpus.FieldsOf[paper].Length > 0));

    private int Topics(IEnumerable<int> papers) => papers.SelectMany(paper => corpus.TagsOf[paper]).Distinct().Count();

    private bool IsTelling(int tag) => corpus.TagPapers[tag] <= Math.Max(FewestPapersOfUbiquitous, corpus.Papers.Count * MostShareOfTelling);

    /// <summary>Co-authors and their co-authors on papers without the name; common names, which may be anybody's, are left out.</summary>
    private HashSet<int> Neighbours(int group, IReadOnlyCollection<int> papers)
    {
        var near = new HashSet<int>();
        foreach (var other in papers.SelectMany(paper => Team(paper, group)).Distinct())
        {
            if (frequency.IsCommon(corpus.Groups[other].Name)) continue;
            near.Add(corpus.Tokens[other]);
            foreach (var paper in corpus.Groups[other].Papers.Take(MostPapersOfNeighbour))
            {
                if (near.Count > MostNeighbours) return near;
                if (corpus.GroupsOf[paper].Contains(group)) continue;
                foreach (var next in Team(paper, other).Where(next => !frequency.IsCommon(corpus.Groups[next].Name))) near.Add(corpus.Tokens[next]);
            }
        }
        return near;
    }

    private IEnumerable<int> Team(int paper, int group) => corpus.HasTeam(paper) ? corpus.GroupsOf[paper].Where(other => other != group) : [];
}
