using PaperGraph.Model;

namespace PaperGraph.Linking.Identity.Authors;

/// <summary>Cuts the names on papers into atoms: the largest sets that are surely one author each.</summary>
/// <remarks>
/// A name is one atom, with two exceptions. A common name that different people bear has an atom for each. Initials that fit
/// several people have an atom for each part of their papers that shares co-authors, so that each can go to its own person.
/// </remarks>
internal static class AuthorAtoms
{
    /// <summary>Makes the atoms.</summary>
    public static AuthorClusters Cut(AuthorCorpus corpus)
    {
        var clusters = new AuthorClusters(corpus);
        var frequency = new NameFrequency(corpus.Groups);
        var homonyms = new Homonyms(corpus, frequency);
        var fullNames = corpus.Groups.Index().Where(pair => pair.Item.Kind is AuthorKind.Person && pair.Item.Name.IsFull)
            .ToLookup(pair => corpus.Blocks[pair.Index][0], pair => pair.Item);
        for (var group = 0; group < corpus.Groups.Length; group++)
        {
            var name = corpus.Groups[group];
            if (name.Kind is AuthorKind.Person && name.Papers.Count > 1)
            {
                if (frequency.IsCommon(name.Name)) AddPeople(clusters, corpus, homonyms, group);
                else if (FitsSeveral(name, fullNames[corpus.Blocks[group][0]])) foreach (var part in homonyms.Parts(group)) clusters.Add(group, part);
                else clusters.Add(group, name.Papers);
            }
            else
            {
                clusters.Add(group, name.Papers);
            }
        }
        return clusters;
    }

    /// <summary>Gives the papers under initials that nobody took over to one author again.</summary>
    public static void JoinRemains(AuthorClusters clusters)
    {
        var first = new Dictionary<int, int>();
        for (var atom = 0; atom < clusters.Count; atom++)
        {
            var name = clusters[atom].Name;
            if (name.IsFull) continue;
            var group = clusters.GroupOf[atom];
            if (!first.TryAdd(group, atom) && clusters.MayJoin(first[group], atom)) clusters.JoinParts(first[group], atom);
        }
    }

    private static void AddPeople(AuthorClusters clusters, AuthorCorpus corpus, Homonyms homonyms, int group)
    {
        var parts = homonyms.Parts(group);
        var people = homonyms.Tell(group, parts);
        var atoms = people.Select(person => clusters.Add(group, [.. person.SelectMany(part => parts[part]).Order()])).ToArray();
        if (atoms.Length < 2) return;
        for (var i = 0; i < atoms.Length; i++) clusters[atoms[i]].PutOnSide(-1 - group, i);
        for (var i = 1; i < atoms.Length; i++) clusters.Separated.Add((atoms[0], atoms[i], Words(corpus, clusters[atoms[0]].Papers, clusters[atoms[i]].Papers, group)));
    }

    private static bool FitsSeveral(NameGroup name, IEnumerable<NameGroup> fullNames)
    {
        if (name.Name.IsFull || name.Name.Given.IsEmpty) return false;
        var fitting = fullNames.Where(full => full.Name.IsCompatibleWith(name.Name)).ToArray();
        return fitting.Length > 0 && (name.Name.HasCrowdedSurname || fitting.Skip(1).Any(other => !other.Name.IsCompatibleWith(fitting[0].Name)));
    }

    private static string Words(AuthorCorpus corpus, IReadOnlyCollection<int> larger, IReadOnlyCollection<int> smaller, int group)
    {
        string Team(IReadOnlyCollection<int> papers) => CommonGround.Some(papers.Where(corpus.HasTeam).SelectMany(paper => corpus.GroupsOf[paper]).Where(other => other != group).Select(other => corpus.Groups[other].Best).Order(StringComparer.Ordinal));
        string Topics(IReadOnlyCollection<int> papers) => CommonGround.Some(papers.SelectMany(paper => corpus.Papers[paper].Tags.Concat(corpus.Papers[paper].Fields)).Order(StringComparer.Ordinal));
        return $"no common co-author, not even by way of another, and no telling topic: {Team(larger)} on {Topics(larger)} against {Team(smaller)} on {Topics(smaller)}";
    }
}
