using System.Collections.Immutable;
using PaperGraph.Linking.Names;
using PaperGraph.Model;

namespace PaperGraph.Linking.Papers;

/// <summary>The authors of one paper from the lists of all records about it.</summary>
/// <param name="Names">The names in order.</param>
/// <param name="Complete">Whether these are all; never where there is none.</param>
internal sealed record JoinedAuthors(ImmutableArray<string> Names, bool Complete)
{
    /// <summary>
    /// The longest list; of equally long ones a complete before a cut one, then that with the fuller names. A name of it that another list writes out
    /// is written out. Names that only other lists have become an issue.
    /// </summary>
    public static JoinedAuthors Join(ImmutableArray<Entry> entries, ImmutableArray<Issue>.Builder issues)
    {
        if (entries.Length == 1) return ReadNames(entries[0], issues) is var only && only.IsEmpty ? new([], false) : new(only, entries[0].Record.AuthorsComplete);
        var lists = entries
            .Select(entry => (Names: ReadNames(entry, issues), Complete: entry.Record.AuthorsComplete, entry.Input.Name))
            .Where(list => !list.Names.IsEmpty)
            .OrderByDescending(list => list.Names.Length).ThenByDescending(list => list.Complete)
            .ThenByDescending(list => list.Names.Sum(name => Read(name).Detail))
            .ThenBy(list => string.Join('\n', list.Names), StringComparer.Ordinal).ThenBy(list => list.Name, StringComparer.Ordinal)
            .ToArray();
        if (lists.Length == 0) return new([], false);
        if (lists.Length == 1 || lists.Skip(1).All(list => list.Names.SequenceEqual(lists[0].Names, StringComparer.Ordinal))) return new(lists[0].Names, lists.Any(list => list.Complete && list.Names.Length == lists[0].Names.Length));
        PersonName[] taken = [.. lists[0].Names.Select(Read)];
        var names = lists[0].Names.ToArray();
        var others = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, source) in lists.Skip(1).SelectMany(list => list.Names.Select(name => (name, list.Name))).Distinct())
        {
            var read = Read(name);
            int[] fitting = [.. Enumerable.Range(0, taken.Length).Where(i => Slug.Of(lists[0].Names[i]) == Slug.Of(name) || taken[i].MayBe(read))];
            if (fitting.Length == 0) others.TryAdd(name, source);
            else if (fitting.Length == 1 && read.Detail > Read(names[fitting[0]]).Detail && read.Surname == taken[fitting[0]].Surname) names[fitting[0]] = name;
        }
        if (others.Count > 0)
        {
            issues.Add(entries[0].Issue(Severity.Info, "several-author-lists",
                $"The sources name different authors of this paper; the longest list was taken, that of {lists[0].Name}, without {string.Join(", ", others.Select(other => $"{other.Key} ({other.Value})"))}."));
        }
        return new([.. names.DistinctBy(Slug.Of)], lists[0].Complete);
    }

    private static PersonName Read(string name) => NameReader.Read(name, Transliterations.None);

    private static ImmutableArray<string> ReadNames(Entry entry, ImmutableArray<Issue>.Builder issues)
    {
        string[] all = [.. entry.Record.Authors.SelectMany(AuthorName.Read)];
        ImmutableArray<string> names = [.. all.DistinctBy(Slug.Of)];
        if (names.Length == all.Length) return names;
        var repeated = all.CountBy(Slug.Of).Where(pair => pair.Value > 1).Select(pair => all.First(name => Slug.Of(name) == pair.Key)).Where(name => AuthorName.KindOf(name) is AuthorKind.Person).ToArray();
        if (repeated.Length > 0)
        {
            issues.Add(entry.Issue(Severity.Info, "repeated-author", $"The list of authors has {string.Join(", ", repeated)} more than once; each name was taken once. Tell two people of one name apart in the source, for example by a middle initial."));
        }
        return names;
    }
}
