using PaperGraph.Linking.Identity;

namespace PaperGraph.Tests.Linking.Authors;

/// <summary>A corpus whose authors are known: people in communities with their own topics, who sign in variants of their names; some share a name.</summary>
internal sealed class PlantedAuthors
{
    private static readonly string[] GivenNames =
        ["Jesse", "Maria", "Philip", "Jürgen", "Anna", "Carlos", "Søren", "Yann", "Elena", "Tobias", "Ingrid", "Pedro", "Lukas", "Nadia", "Oliver", "Paul", "Rosa", "Stefan", "Teresa", "Ulrich", "Viktor", "Wanda", "Xavier", "Zoe", "Henrik", "Isabel", "Dario", "Emil", "Frida", "Greta"];

    private static readonly string[] Syllables = ["bar", "ken", "lo", "mar", "tin", "sen", "gar", "vel", "rus", "ho", "pel", "dra", "nov", "ski", "wen", "tor", "ril", "fas", "qui", "zan", "müll", "bör"];

    private static readonly string[] ShortNames = ["Wei", "Yan", "Jun", "Hao", "Min", "Bo"];

    private static readonly string[] ShortSurnames = ["Li", "Xu", "Wu", "Ma", "Hu", "Yu"];

    private readonly Random random;
    private readonly List<AuthoredPaper> papers = [];
    private readonly List<int[]> truth = [];

    private PlantedAuthors(int seed) => random = new Random(seed);

    /// <summary>The papers in order of their ids.</summary>
    public IReadOnlyList<AuthoredPaper> Papers => papers;

    /// <summary>Per paper and place the person who signed.</summary>
    public IReadOnlyList<int[]> Truth => truth;

    /// <summary>Makes a corpus.</summary>
    /// <param name="seed">What decides everything.</param>
    /// <param name="communities">Groups of people who write together.</param>
    /// <param name="people">People in each.</param>
    /// <param name="papersEach">Papers of each community.</param>
    /// <param name="homonyms">Pairs of people in different communities who have one name.</param>
    public static PlantedAuthors Make(int seed, int communities, int people, int papersEach, int homonyms)
    {
        var corpus = new PlantedAuthors(seed);
        var names = corpus.Names(communities * people);
        for (var i = 0; i < homonyms; i++)
        {
            var community = corpus.random.Next(communities);
            var (first, second) = ((community * people) + corpus.random.Next(people), ((community + 1 + corpus.random.Next(communities - 1)) % communities * people) + corpus.random.Next(people));
            names[first] = names[second] = (ShortNames[corpus.random.Next(ShortNames.Length)], "", ShortSurnames[corpus.random.Next(ShortSurnames.Length)]);
        }
        for (var paper = 0; paper < communities * papersEach; paper++) corpus.AddPaper(paper, paper % communities, people, names);
        return corpus;
    }

    private (string Given, string Middle, string Surname)[] Names(int count) =>
    [
        .. Enumerable.Range(0, count).Select(_ => (
            GivenNames[random.Next(GivenNames.Length)],
            random.Next(3) == 0 ? GivenNames[random.Next(GivenNames.Length)] : "",
            Capital(Syllables[random.Next(Syllables.Length)] + Syllables[random.Next(Syllables.Length)] + Syllables[random.Next(Syllables.Length)] + Syllables[random.Next(Syllables.Length)]))),
    ];

    private void AddPaper(int number, int community, int people, (string Given, string Middle, string Surname)[] names)
    {
        var first = random.Next(people);
        var team = Enumerable.Range(0, 2 + random.Next(4)).Select(_ => (community * people) + ((first + random.Next(8)) % people)).Distinct().ToArray();
        truth.Add(team);
        papers.Add(new AuthoredPaper(
            $"arxiv:{number:00000}",
            [.. team.Select(person => Write(names[person]))],
            AuthorsComplete: true,
            [.. Enumerable.Range(0, 4).Select(_ => $"topic {community}-{random.Next(12)}").Append($"general {random.Next(3)}").Distinct()],
            [$"field {community}"],
            2000 + random.Next(20)));
    }

    private string Write((string Given, string Middle, string Surname) name)
    {
        var surname = random.Next(5) == 0 ? name.Surname.Replace("ü", "ue", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal) : name.Surname;
        var middle = name.Middle.Length == 0 || random.Next(3) == 0 ? "" : random.Next(2) == 0 ? $" {name.Middle[0]}." : $" {name.Middle}";
        return random.Next(6) switch
        {
            0 => $"{name.Given[0]}.{(middle.Length > 0 ? $" {name.Middle[0]}." : "")} {surname}",
            1 => $"{name.Given}{middle} {surname}".ToUpperInvariant(),
            _ => $"{name.Given}{middle} {surname}",
        };
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
