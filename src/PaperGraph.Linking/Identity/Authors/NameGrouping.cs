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
    private readonly IReadOnlyList<AuthoredPaper> papers;
    private readonly IdentityRules rules;
    private readonly Dictionary<string, Spelling> byText = new(StringComparer.Ordinal);
    private readonly Spelling[] spellings;

    private NameGrouping(IReadOnlyList<AuthoredPaper> papers, IdentityRules rules)
    {
        this.papers = papers;
        this.rules = rules;
        foreach (var name in papers.SelectMany(paper => paper.Authors))
        {
            if (!byText.TryGetValue(name, out var spelling)) byText.Add(name, spelling = new Spelling(name));
            spelling.Papers++;
        }
        spellings = [.. byText.Values.OrderBy(spelling => spelling.Text, StringComparer.Ordinal)];
    }

    /// <summary>Finds the groups.</summary>
    /// <returns>The groups, and per paper and place the index of the group.</returns>
    public static (NameGroup[] Groups, int[][] OfPaper) Find(IReadOnlyList<AuthoredPaper> papers, IdentityRules rules) => new NameGrouping(papers, rules).Find();

    private (NameGroup[] Groups, int[][] OfPaper) Find()
    {
        ReadNames();
        DivideUnseenTransliterations();
        DivideNamesThatMeet();
        var groups = new List<NameGroup>();
        Spelling[] byKey = [.. spellings.OrderBy(spelling => spelling.Key, StringComparer.Ordinal)];
        for (int start = 0, end; start < byKey.Length; start = end)
        {
            for (end = start; end < byKey.Length && byKey[end].Key == byKey[start].Key; end++) byKey[end].Group = groups.Count;
            groups.Add(ToGroup(byKey[start..end]));
        }
        int[][] ofPaper = [.. papers.Select(paper => paper.Authors.Select(name => byText[name].Group).ToArray())];
        for (var paper = 0; paper < ofPaper.Length; paper++)
        {
            foreach (var group in ofPaper[paper].Distinct()) groups[group].Papers.Add(paper);
        }
        return ([.. groups], ofPaper);
    }

    private static NameGroup ToGroup(Spelling[] members)
    {
        var kind = members.Any(spelling => spelling.Kind is AuthorKind.Collaboration) ? AuthorKind.Collaboration : AuthorKind.Person;
        var ordered = members.Length == 1
            ? [(members[0].Text, members[0].Papers)]
            : NameGroup.InOrder(members.Where(spelling => spelling.Kind == kind).Select(spelling => (spelling.Text, spelling.Papers)))
                .Concat(NameGroup.InOrder(members.Where(spelling => spelling.Kind != kind).Select(spelling => (spelling.Text, spelling.Papers)))).ToArray();
        return new NameGroup(members.MaxBy(spelling => spelling.Name!.Given.Length)!.Name!, kind, ordered);
    }

    /// <summary>Gives every spelling its key; "ATLAS" alone is the collaboration where the corpus has one of that name.</summary>
    private void ReadNames()
    {
        var transliterations = new Transliterations(spellings.Select(spelling => spelling.Text));
        Parallel.ForEach(spellings, spelling => spelling.Kind = AuthorName.KindOf(spelling.Text));
        var collaborations = spellings.Where(spelling => spelling.Kind is AuthorKind.Collaboration).Select(spelling => AuthorName.GroupKey(spelling.Text)).ToHashSet(StringComparer.Ordinal);
        Parallel.ForEach(spellings, spelling =>
        {
            spelling.Name = NameReader.Read(spelling.Text, transliterations);
            spelling.IsGroup = spelling.Kind is AuthorKind.Collaboration || (IsAcronym(spelling.Text) && collaborations.Contains(AuthorName.GroupKey(spelling.Text)));
            spelling.Key = spelling.IsGroup ? $"group {AuthorName.GroupKey(spelling.Text)}" : $"person {spelling.Name.Key}";
        });
    }

    private static bool IsAcronym(string name) => !name.Contains(' ', StringComparison.Ordinal) && name.Count(char.IsUpper) >= 2;

    /// <summary>"Jan Mueller" and "Jan Muller" stay two names unless there is a "Jan Müller".</summary>
    private void DivideUnseenTransliterations()
    {
        foreach (var members in GroupsOfSeveral())
        {
            if (members[0].IsGroup || members.Any(spelling => Transliterations.HasSpecialLetter(spelling.Text))) continue;
            foreach (var spelling in members) spelling.Key += $" {NameReader.Read(spelling.Text, Transliterations.None).Key}";
        }
    }

    private void DivideNamesThatMeet()
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var paper in papers)
        {
            seen.Clear();
            if (paper.Authors.All(name => seen.Add(byText[name].Key))) continue;
            met.UnionWith(paper.Authors.GroupBy(name => byText[name].Key, StringComparer.Ordinal)
                .Where(group => group.Select(Slug.Of).Distinct(StringComparer.Ordinal).Skip(1).Any()).Select(group => group.Key));
        }
        var apart = rules.Different.SelectMany(pair => new[] { Slug.Of(pair.A), Slug.Of(pair.B) }).ToHashSet(StringComparer.Ordinal);
        foreach (var members in GroupsOfSeveral())
        {
            if (!met.Contains(members[0].Key) && (apart.Count == 0 || !members.Any(spelling => apart.Contains(Slug.Of(spelling.Text))))) continue;
            foreach (var spelling in members) spelling.Key += $" {Slug.Of(spelling.Text)}";
        }
    }

    private Spelling[][] GroupsOfSeveral()
    {
        var counts = spellings.CountBy(spelling => spelling.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. spellings.Where(spelling => counts[spelling.Key] > 1).GroupBy(spelling => spelling.Key, StringComparer.Ordinal).Select(group => group.ToArray())];
    }

    private sealed class Spelling(string text)
    {
        public string Text { get; } = text;

        public AuthorKind Kind { get; set; }

        public int Papers { get; set; }

        public PersonName? Name { get; set; }

        public bool IsGroup { get; set; }

        public string Key { get; set; } = "";

        public int Group { get; set; }
    }
}
