namespace PaperGraph.Linking.Identity.Tags;

/// <summary>Which singular an English plural may have; it proposes words and says nothing on whether they exist.</summary>
/// <remarks>O(length of the word). A caller takes only what a source really writes, so that no made-up word appears.</remarks>
internal static class Plurals
{
    private const int LeastSingular = 2;

    private static readonly Dictionary<string, string[]> Irregular = Read(
        "data=datum media=medium spectra=spectrum criteria=criterion phenomena=phenomenon automata=automaton momenta=momentum " +
        "maxima=maximum minima=minimum optima=optimum extrema=extremum continua=continuum polyhedra=polyhedron tetrahedra=tetrahedron " +
        "strata=stratum bacteria=bacterium equilibria=equilibrium schemata=schema stigmata=stigma lemmata=lemma corpora=corpus genera=genus " +
        "radii=radius nuclei=nucleus loci=locus foci=focus stimuli=stimulus tori=torus fungi=fungus alumni=alumnus calculi=calculus moduli=modulus " +
        "supernovae=supernova hypernovae=hypernova kilonovae=kilonova novae=nova formulae=formula nebulae=nebula antennae=antenna larvae=larva algae=alga lacunae=lacuna " +
        "matrices=matrix vertices=vertex indices=index vortices=vortex simplices=simplex appendices=appendix codices=codex " +
        "halves=half leaves=leaf,leave wolves=wolf knives=knife lives=life shelves=shelf selves=self calves=calf wives=wife thieves=thief " +
        "men=man women=woman children=child mice=mouse lice=louse feet=foot teeth=tooth geese=goose oxen=ox dice=die quizzes=quiz " +
        "axes=axis,axe bases=basis,base analyses=analysis parentheses=parenthesis");

    /// <summary>Words in -s that are no plurals.</summary>
    private static readonly HashSet<string> Singulars = Words(
        "news series species lens bias gas chaos cosmos canvas atlas alias ethos pathos pancreas diabetes bayes higgs stokes jeans keras pandas mars " +
        "sars aids gps always perhaps whereas its was has does times plus versus corps");

    /// <summary>Plurals that often have a sense of their own besides that of several such things.</summary>
    private static readonly HashSet<string> OwnSense = Words(
        "means goods arms customs works glasses premises securities utilities humanities futures savings earnings arts letters spirits " +
        "waters woods grounds contents minutes manners morals forces spectacles data media moduli numbers");

    /// <summary>Nouns in -ic whose plural is one, unlike "dynamics" and "physics".</summary>
    private static readonly HashSet<string> NounsInIc = Words(
        "metric topic heuristic characteristic critic clinic fabric mosaic medic epidemic pandemic plastic ceramic antibiotic rubric diagnostic " +
        "harmonic logic quadric conic cubic quartic comic skeptic relic");

    /// <summary>The singulars that a word may have, the likeliest first; none when it looks like no plural.</summary>
    /// <param name="word">A word in lower-case ASCII.</param>
    public static IEnumerable<string> SingularsOf(string word)
    {
        if (Singulars.Contains(word)) return [];
        return Irregular.TryGetValue(word, out var irregular) ? irregular : Regular(word).Where(singular => singular.Length >= LeastSingular);
    }

    /// <summary>The likeliest singular, or the word itself.</summary>
    public static string Singular(string word) => IsDiscipline(word) ? word : SingularsOf(word).FirstOrDefault(word);

    /// <summary>Whether a word in -ics names a subject ("dynamics", "physics") and no several things ("metrics").</summary>
    public static bool IsDiscipline(string word) => word.EndsWith("ics", StringComparison.Ordinal) && !NounsInIc.Contains(word[..^1]);

    /// <summary>Whether a word often means something else than its singular: "means", "dynamics".</summary>
    public static bool HasOwnSense(string word) => OwnSense.Contains(word) || IsDiscipline(word);

    private static IEnumerable<string> Regular(string word)
    {
        if (word.Length < 3 || word[^1] != 's' || EndsWith(word, "ss") || EndsWith(word, "us") || EndsWith(word, "is")) yield break;
        if (EndsWith(word, "ies"))
        {
            yield return word[..^3] + "y";
        }
        else if (EndsWith(word, "ses") && IsGreek(word))
        {
            yield return word[..^2] + "is";
        }
        else if (EndsWith(word, "sses") || EndsWith(word, "xes") || EndsWith(word, "ches") || EndsWith(word, "shes") || EndsWith(word, "zzes"))
        {
            yield return word[..^2];
        }
        else if (EndsWith(word, "uses") || EndsWith(word, "ases") || EndsWith(word, "nses") || EndsWith(word, "oes"))
        {
            yield return word[..^1];
            yield return word[..^2];
            yield break;
        }
        yield return word[..^1];
    }

    /// <summary>hypotheses, syntheses, theses, crises, emphases, diagnoses, catalyses.</summary>
    private static bool IsGreek(string word) =>
        EndsWith(word, "theses") || EndsWith(word, "crises") || EndsWith(word, "phases") || EndsWith(word, "gnoses") || EndsWith(word, "lyses") || EndsWith(word, "neses");

    private static bool EndsWith(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    private static HashSet<string> Words(string words) => words.Split(' ').ToHashSet(StringComparer.Ordinal);

    private static Dictionary<string, string[]> Read(string pairs) =>
        pairs.Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1].Split(','), StringComparer.Ordinal);
}
