namespace PaperGraph.Linking.Identity.Tags;

/// <summary>Brings British and American spellings of a word onto one form, which is only compared and never shown.</summary>
/// <remarks>
/// Endings change by rule where no two words differ by the rule alone ("optimisation", "catalyse", "modelling"); where some
/// do ("four" and "for", "filling" and "filing"), only listed stems change. O(length of the word).
/// </remarks>
internal static class RegionalSpelling
{
    private const int LeastStem = 3;

    private static readonly (string British, string American)[] Endings =
    [
        ("isations", "izations"), ("isation", "ization"), ("isational", "izational"), ("isable", "izable"), ("isability", "izability"),
        ("ising", "izing"), ("ised", "ized"), ("iser", "izer"), ("isers", "izers"), ("ises", "izes"), ("ise", "ize"),
        ("ysing", "yzing"), ("ysed", "yzed"), ("yser", "yzer"), ("ysers", "yzers"), ("yse", "yze"),
    ];

    /// <summary>Starts of words; the longest that fits is exchanged.</summary>
    private static readonly Dictionary<string, string> Stems = Read(
        "behaviour=behavior colour=color discolour=discolor favour=favor flavour=flavor harbour=harbor honour=honor humour=humor " +
        "labour=labor neighbour=neighbor rumour=rumor tumour=tumor vapour=vapor vigour=vigor armour=armor endeavour=endeavor " +
        "odour=odor rigour=rigor mould=mold plough=plow grey=gray sceptic=skeptic artefact=artifact ageing=aging " +
        "centre=center epicentre=epicenter fibre=fiber metre=meter kilometre=kilometer millimetre=millimeter centimetre=centimeter nanometre=nanometer " +
        "micrometre=micrometer litre=liter theatre=theater calibre=caliber spectre=specter sabre=saber " +
        "catalogue=catalog analogue=analog dialogue=dialog homologue=homolog programme=program " +
        "defence=defense offence=offense licence=license sulph=sulf aluminium=aluminum tyre=tire disc=disk " +
        "haem=hem anaesth=anesth anaem=anem leukaem=leukem paediatr=pediatr orthopaed=orthoped aetiolog=etiolog archaeo=archeo " +
        "palaeo=paleo oesophag=esophag oestr=estr oedema=edema foet=fet faec=fec caesium=cesium encyclopaed=encycloped " +
        "manoeuvre=maneuver gynaec=gynec diarrhoea=diarrhea focuss=focus acknowledgement=acknowledgment judgement=judgment fulfil=fulfill enrol=enroll");

    /// <summary>Listed stems that are whole words or begin other words only with these endings, so that "discrete" stays.</summary>
    private static readonly HashSet<string> WholeWords =
        ["disc", "tyre", "programme", "metre", "litre", "centre", "fibre", "grey", "mould", "fulfil", "enrol", "spectre", "sabre", "licence", "focuss", "analogue", "catalogue", "dialogue", "homologue"];

    private static readonly string[] Inflections = ["", "s", "d", "ed", "ing", "er", "ers", "es", "ry", "ment"];

    /// <summary>The American form of a word in lower-case ASCII.</summary>
    public static string Fold(string word)
    {
        if (word.Length <= LeastStem) return word;
        return WithSingleL(WithEnding(WithStem(word)));
    }

    private static string WithStem(string word)
    {
        var lookup = Stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(word.Length, 16); length > LeastStem; length--)
        {
            if (!lookup.TryGetValue(word.AsSpan(0, length), out var stem, out var american)) continue;
            var rest = word[length..];
            if (!WholeWords.Contains(stem) || Inflections.Contains(rest)) return american + rest;
        }
        return word;
    }

    private static string WithEnding(string word)
    {
        foreach (var (british, american) in Endings)
        {
            if (word.Length >= british.Length + LeastStem && word.EndsWith(british, StringComparison.Ordinal)) return word[..^british.Length] + american;
        }
        return word;
    }

    /// <summary>"modelling" and "modeling": a doubled l after an unstressed syllable; words of one syllable such as "filling" stay.</summary>
    private static string WithSingleL(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ings", "ed", "er", "ers"])
        {
            if (!word.EndsWith("ll" + ending, StringComparison.Ordinal)) continue;
            var stem = word[..^ending.Length].TrimEnd('l') + "l";
            if (Syllables(stem) >= 2) return stem + ending;
        }
        return word;
    }

    private static int Syllables(string word) => word.Index().Count(letter => IsVowel(letter.Item) && (letter.Index == 0 || !IsVowel(word[letter.Index - 1])));

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static Dictionary<string, string> Read(string pairs) =>
        pairs.Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
