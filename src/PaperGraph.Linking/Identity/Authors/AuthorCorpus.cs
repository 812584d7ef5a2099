using System.Collections.Immutable;

namespace PaperGraph.Linking.Identity.Authors;

/// <summary>The papers as numbers: names, topics, fields and years by index.</summary>
internal sealed class AuthorCorpus
{
    /// <summary>A paper with more authors says nothing about who works with whom.</summary>
    public const int MostCoAuthors = 50;

    /// <summary>Numbers names, topics and fields.</summary>
    public AuthorCorpus(IReadOnlyList<AuthoredPaper> papers, IdentityRules rules)
    {
        Papers = papers;
        (Groups, GroupsOf) = NameGrouping.Find(papers, rules);
        (TagNames, TagsOf) = Number(papers, paper => paper.Tags);
        (_, FieldsOf) = Number(papers, paper => paper.Fields);
        TagPapers = new int[TagNames.Length];
        foreach (var tag in TagsOf.SelectMany(tags => tags)) TagPapers[tag]++;
        (_, var blocks) = Number(Groups, group => [group.Name.Block]);
        Blocks = [.. blocks.Select(ofName => ofName[0])];
        Tokens = [.. Groups.Select((group, i) => group.Name.HasCrowdedSurname ? -1 - i : Blocks[i])];
    }

    /// <summary>The papers.</summary>
    public IReadOnlyList<AuthoredPaper> Papers { get; }

    /// <summary>The names.</summary>
    public NameGroup[] Groups { get; }

    /// <summary>Per paper and place the name.</summary>
    public int[][] GroupsOf { get; }

    /// <summary>The topics.</summary>
    public string[] TagNames { get; }

    /// <summary>Per paper the topics.</summary>
    public int[][] TagsOf { get; }

    /// <summary>Per topic the number of papers.</summary>
    public int[] TagPapers { get; }

    /// <summary>Per paper the fields.</summary>
    public int[][] FieldsOf { get; }

    /// <summary>Per name the number of its surname and first initial.</summary>
    public int[] Blocks { get; }

    /// <summary>Per name a number that it shares with the names that are probably the same person's: its block, or for crowded surnames the name alone.</summary>
    public int[] Tokens { get; }

    /// <summary>Whether the authors of a paper are few enough to have worked together.</summary>
    public bool HasTeam(int paper) => GroupsOf[paper].Length <= MostCoAuthors;

    private static (string[] Names, int[][] OfEach) Number<T>(IReadOnlyList<T> things, Func<T, ImmutableArray<string>> names)
    {
        string[] all = [.. things.SelectMany(thing => names(thing)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var index = new Dictionary<string, int>(all.Length, StringComparer.Ordinal);
        for (var i = 0; i < all.Length; i++) index.Add(all[i], i);
        return (all, [.. things.Select(thing => names(thing).Select(name => index[name]).Distinct().ToArray())]);
    }
}
