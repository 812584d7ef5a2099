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
            .ToLookup(pair => corpus.Blocks[pair.Index], pair => pair.Item);
        for (var group = 0; group < corpus.Groups.Length; group++)
        {
            var name = corpus.Groups[group];
            if (name.Kind is AuthorKind.Person && name.Papers.Count > 1)
            {
                if (name.Name.IsFull && frequency.IsCommon(name.Name)) AddPeople(clusters, corpus, homonyms, group);
                else if (FitsSeveral(name, fullNames[corpus.Blocks[group]])) foreach (var part in homonyms.Parts(group)) clusters.Add(group, part);
                else clusters.Add(group, name.Papers);
            }
            else
            {
                clusters.Add(group, name.Papers);
            }
        }
        return clusters;
    }

    /// <summary>Gives the papers under initials that nobody took over to one author again, or to several where they fall apart.</summary>
    public static void JoinRemains(AuthorCorpus corpus, AuthorClusters clusters)
    {
        var homonyms = new Homonyms(corpus, new NameFrequency(corpus.Groups));
        var remains = Enumerable.Range(0, clusters.Count)
            .Where(atom => clusters.Find(atom) == atom && !clusters[atom].Name.IsFull && corpus.Groups[clusters.GroupOf[atom]].Kind is AuthorKind.Person)
            .GroupBy(atom => clusters.GroupOf[atom]).Where(atoms => atoms.Skip(1).Any()).ToArray();
        foreach (var group in remains)
        {
            var atoms = group.ToArray();
            var people = homonyms.Tell(group.Key, [.. atoms.Select(atom => clusters[atom].Papers)]);
            foreach (var person in people)
            {
                foreach (var atom in person.Skip(1).Where(atom => clusters.MayJoin(atoms[person[0]], atoms[atom]))) clusters.JoinParts(atoms[person[0]], atoms[atom]);
            }
            Separate(clusters, corpus, group.Key, [.. people.Select(person => atoms[person[0]])]);
        }
    }

    private static void AddPeople(AuthorClusters clusters, AuthorCorpus corpus, Homonyms homonyms, int group)
    {
        var parts = homonyms.Parts(group);
        var people = homonyms.Tell(group, parts);
        Separate(clusters, corpus, group, [.. people.Select(person => clusters.Add(group, [.. person.SelectMany(part => parts[part]).Order()]))]);
    }

    /// <summary>Draws a line between people of one name, the first of whom has the most papers.</summary>
    private static void Separate(AuthorClusters clusters, AuthorCorpus corpus, int group, int[] atoms)
    {
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
        string Team(IReadOnlyCollection<int> papers) => EvidenceText.Some(papers.Where(corpus.HasTeam).SelectMany(paper => corpus.GroupsOf[paper]).Where(other => other != group).Select(other => corpus.Groups[other].Best).Order(StringComparer.Ordinal));
        string Topics(IReadOnlyCollection<int> papers) => EvidenceText.Some(papers.SelectMany(paper => corpus.Papers[paper].Tags.Concat(corpus.Papers[paper].Fields)).Order(StringComparer.Ordinal));
        return $"no common co-author, not even by way of another, and no telling topic: {Team(larger)} on {Topics(larger)} against {Team(smaller)} on {Topics(smaller)}";
    }
}
