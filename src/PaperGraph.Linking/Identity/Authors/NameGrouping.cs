using PaperGraph.Linking.Names;
using PaperGraph.Model;

namespace PaperGraph.Linking.Identity.Authors;

/// <summary>Puts the spellings on all papers into groups of one name each.</summary>
/// <remarks>
/// Two spellings on one paper, or two that the user tells apart, are two names even where their letters agree. O(n log n) for n names
/// on papers; the groups are in ordinal order of their keys.
/// </remarks>
internal sealed class NameGrouping
{
    private const string GroupPrefix = "group ";

    private readonly IReadOnlyList<AuthoredPaper> papers;
    private readonly IdentityRules rules;
    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PersonName> names = new(StringComparer.Ordinal);

    private NameGrouping(IReadOnlyList<AuthoredPaper> papers, IdentityRules rules)
    {
        this.papers = papers;
        this.rules = rules;
    }

    /// <summary>Finds the groups.</summary>
    /// <returns>The groups, and per paper and place the index of the group.</returns>
    public static (NameGroup[] Groups, int[][] OfPaper) Find(IReadOnlyList<AuthoredPaper> papers, IdentityRules rules) => new NameGrouping(papers, rules).Find();

    private (NameGroup[] Groups, int[][] OfPaper) Find()
    {
        foreach (var name in papers.SelectMany(paper => paper.Authors)) counts[name] = counts.GetValueOrDefault(name) + 1;
        ReadNames();
        DivideUnseenTransliterations();
        DivideNamesThatMeet();
        var groups = new List<NameGroup>();
        var groupOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var members in counts.Keys.GroupBy(name => keys[name], StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            foreach (var name in members) groupOf[name] = groups.Count;
            groups.Add(ToGroup([.. members]));
        }
        int[][] ofPaper = [.. papers.Select(paper => paper.Authors.Select(name => groupOf[name]).ToArray())];
        for (var paper = 0; paper < ofPaper.Length; paper++)
        {
            foreach (var group in ofPaper[paper].Distinct()) groups[group].Papers.Add(paper);
        }
        return ([.. groups], ofPaper);
    }

    private NameGroup ToGroup(string[] members)
    {
        var kind = members.Any(name => AuthorName.KindOf(name) is AuthorKind.Collaboration) ? AuthorKind.Collaboration : AuthorKind.Person;
        var spellings = members.Where(name => AuthorName.KindOf(name) == kind).Concat(members.Where(name => AuthorName.KindOf(name) != kind)).ToArray();
        var ordered = NameGroup.InOrder(spellings.Select(name => (name, counts[name]))).OrderBy(spelling => AuthorName.KindOf(spelling.Text) == kind ? 0 : 1).ToArray();
        return new NameGroup(members.Select(name => names[name]).MaxBy(name => name.Given.Length)!, kind, ordered);
    }

    /// <summary>Gives every spelling its key; "ATLAS" alone is the collaboration where the corpus has one of that name.</summary>
    private void ReadNames()
    {
        var transliterations = new Transliterations(counts.Keys);
        var collaborations = counts.Keys.Where(name => AuthorName.KindOf(name) is AuthorKind.Collaboration).Select(AuthorName.GroupKey).ToHashSet(StringComparer.Ordinal);
        foreach (var name in counts.Keys)
        {
            names[name] = NameReader.Read(name, transliterations);
            var isGroup = AuthorName.KindOf(name) is AuthorKind.Collaboration || (IsAcronym(name) && collaborations.Contains(AuthorName.GroupKey(name)));
            keys[name] = isGroup ? $"{GroupPrefix}{AuthorName.GroupKey(name)}" : $"person {names[name].Key}";
        }
    }

    private static bool IsAcronym(string name) => !name.Contains(' ', StringComparison.Ordinal) && name.Count(char.IsUpper) >= 2;

    /// <summary>"Jan Mueller" and "Jan Muller" stay two names unless there is a "Jan Müller".</summary>
    private void DivideUnseenTransliterations()
    {
        foreach (var members in GroupsOfSeveral())
        {
            if (keys[members[0]].StartsWith(GroupPrefix, StringComparison.Ordinal) || members.Any(Transliterations.HasSpecialLetter)) continue;
            foreach (var name in members) keys[name] += $" {NameReader.Read(name, Transliterations.None).Key}";
        }
    }

    private void DivideNamesThatMeet()
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var paper in papers)
        {
            if (paper.Authors.Length < 2) continue;
            met.UnionWith(paper.Authors.Distinct(StringComparer.Ordinal).GroupBy(name => keys[name], StringComparer.Ordinal)
                .Where(group => group.Select(Slug.Of).Distinct(StringComparer.Ordinal).Skip(1).Any()).Select(group => group.Key));
        }
        var apart = rules.Different.SelectMany(pair => new[] { Slug.Of(pair.A), Slug.Of(pair.B) }).ToHashSet(StringComparer.Ordinal);
        foreach (var members in GroupsOfSeveral())
        {
            if (!met.Contains(keys[members[0]]) && !members.Any(name => apart.Contains(Slug.Of(name)))) continue;
            foreach (var name in members) keys[name] += $" {Slug.Of(name)}";
        }
    }

    private string[][] GroupsOfSeveral() =>
        [.. counts.Keys.GroupBy(name => keys[name], StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.ToArray())];
}
