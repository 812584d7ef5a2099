using System.Collections.Frozen;
using PaperGraph.Linking.Learning;

namespace PaperGraph.Linking.Topics;

/// <summary>Tells which words can stand in a term, at its start, and at its end.</summary>
/// <remarks>
/// Function words and words of scholarly prose are closed lists; other classes are found in the corpus itself: words that often
/// follow "we", "can" or "may" are verbs, and words that hardly ever end a phrase are adjectives. O(words).
/// </remarks>
internal sealed class TermWords
{
    private const double VerbShare = 0.08;
    private const double NounShare = 0.2;

    private static readonly FrozenSet<string> Function = Stems(
        "a an the this that these those it its he she his her him i me my you your they them their theirs we us our ours itself themselves one ones " +
        "of in on at by for from to into onto with within without via per as than like about above below under over between among amongst across along through throughout during before after " +
        "since until toward towards against upon beyond behind near beside besides despite except and or nor but yet so if then else whether while whereas although though because unless when " +
        "where why how what which who whom whose there here not no non is are was were be been being am do does did done doing have has had having can could may might must shall should will would cannot " +
        "also only just even still already always often usually typically generally mostly mainly however therefore thus hence moreover furthermore additionally finally first second third firstly " +
        "secondly lastly instead rather otherwise meanwhile both either neither each every all any some many much more most few fewer less least several various such same other others another own " +
        "very too quite almost nearly well far up down out off again further once twice respectively e g i.e eg ie etc et al vs versus using used based due given including include towards et cf s t re ve ll");

    /// <summary>Words that make a phrase prose about papers rather than a topic, wherever they stand.</summary>
    private static readonly FrozenSet<string> Prose = Stems(
        "paper work study article literature survey section appendix author researcher community github http https www code repository project page website link available publicly open-source " +
        "novel new recent recently current currently existing previous previously prior proposed present presented introduced propose introduce show demonstrate investigate explore study address " +
        "state art sota promising notable remarkable impressive significant significantly substantial substantially extensive comprehensive thorough numerous considerable " +
        "different similar certain particular specific respective corresponding important crucial critical essential key main major minor fundamental simple easy difficult hard challenging " +
        "possible potential able capable necessary sufficient appropriate suitable effective effectively efficiently successful successfully " +
        "good better best strong stronger weak superior competitive comparable consistent consistently interesting surprising surprisingly surprise " +
        "wide broad range variety number amount lot series set pair kind type sort case example instance way fact issue challenge difficulty limitation drawback advantage benefit contribution " +
        "outperform achieve obtain provide require enable allow improve yield goal aim purpose attempt effort attention interest focus question answer insight finding observation conclusion result outcome improvement progress success advance advancement breakthrough " +
        "experiment experimental experimentally theoretical theoretically empirical empirically numerical numerically comparison overview introduction motivation perspective viewpoint " +
        "today year month day time-consuming last next latter former overall total whole entire full fully complete completely highly widely commonly increasingly particularly especially specifically directly " +
        "simultaneously easily readily naturally explicitly implicitly previously respectively orders magnitude term terms respect addition order context light role basis part aspect level degree extent end hand");

    /// <summary>Words that cannot be the last of a term.</summary>
    private static readonly FrozenSet<string> NoEnd = Stems(
        "approach technique performance quality capability ability property characteristic scenario setting application requirement need demand cost time size scale score strategy step stage " +
        "component element resource effectiveness efficiency speed accuracy improvement rise general large small high low long short deep real non self multi complex user people give framework tool " +
        "task sample input output variety development design analysis understanding implementation use solution fidelity dependent driven based free aware specific wise like level " +
        "future past research science data dataset benchmark baseline metric example form limit regime value set case area");

    /// <summary>Words that make a term of their first words or of nothing, but also stand at the end of terms of their own ("language models").</summary>
    private static readonly FrozenSet<string> VagueEnd = Stems(
        "model method algorithm system structure architecture problem parameter information knowledge process procedure domain area field feature condition constraint change difference effect " +
        "increase decrease reduction behavior behaviour mechanism principle concept idea platform environment world trajectory function distribution mode variable network simulation prediction estimation");

    /// <summary>Words that say nothing as the first of two.</summary>
    private static readonly FrozenSet<string> VagueStart = Stems(
        "large small big high low long short great huge massive vast fast slow rapid real real-world original standard traditional conventional classical common general generic typical popular modern " +
        "single multiple double two three four five six seven eight nine ten hundred thousand million billion several individual joint separate independent additional further extra other free full " +
        "final initial early late later recent average mean maximum minimum higher lower larger smaller longer shorter faster slower greater deeper wider complex complicated rich diverse accurate robust " +
        "efficient flexible scalable powerful practical useful desired required target given fixed learned trained pre training test testing input output downstream underlying resulting related relevant " +
        "model research computational physical pretrained trainable baseline proof true false correct incorrect base based level scale end top inner outer upper left right old young ground so well");

    private readonly bool[] inside;
    private readonly bool[] starts;
    private readonly bool[] ends;
    private readonly bool[] vagueStarts;
    private readonly bool[] vagueEnds;

    /// <summary>Learns the classes of a corpus's words.</summary>
    public TermWords(TopicTexts texts)
    {
        var words = texts.Words;
        (inside, starts, ends, vagueStarts, vagueEnds) = (new bool[words.Count], new bool[words.Count], new bool[words.Count], new bool[words.Count], new bool[words.Count]);
        for (var word = 0; word < words.Count; word++)
        {
            var text = words[word];
            inside[word] = !Function.Contains(text) && !Prose.Contains(text) && !(text.EndsWith("ly", StringComparison.Ordinal) && text.Length > 5);
            vagueStarts[word] = VagueStart.Contains(text);
            vagueEnds[word] = VagueEnd.Contains(text);
        }
        var uses = CountUses(texts);
        for (var word = 0; word < words.Count; word++)
        {
            var text = words[word];
            var isNoun = inside[word] && text.Length > 1 && char.IsLetter(text[0]) && uses[word].AfterCue <= VerbShare * uses[word].All;
            starts[word] = isNoun;
            ends[word] = isNoun && !NoEnd.Contains(text) && !text.EndsWith("ed", StringComparison.Ordinal) && uses[word].Final >= NounShare * uses[word].All;
        }
    }

    /// <summary>Whether a word may stand in a term.</summary>
    public bool MayStand(int word) => word >= 0 && inside[word];

    /// <summary>Whether a word as the last one says little.</summary>
    public bool IsVagueEnd(int word) => vagueEnds[word];

    /// <summary>Whether the words may be a term as they start and end.</summary>
    public bool IsTermLike(ReadOnlySpan<int> term) =>
        starts[term[0]] && ends[term[^1]] && !(vagueStarts[term[0]] && (term.Length == 2 || vagueEnds[term[^1]] && vagueStarts[term[1]]));

    /// <summary>Per word how often it occurs, how often after a word that verbs follow, and how often at the end of a phrase.</summary>
    private (int All, int AfterCue, int Final)[] CountUses(TopicTexts texts)
    {
        var isCue = new bool[inside.Length];
        foreach (var cue in new[] { "we", "can", "may", "could", "might", "will", "would", "should", "must", "cannot", "they" })
        {
            if (texts.Words.Find(cue) is >= 0 and var number) isCue[number] = true;
        }
        var uses = new (int All, int AfterCue, int Final)[isCue.Length];
        foreach (var text in texts.Titles.Concat(texts.Abstracts))
        {
            for (var i = 0; i < text.Length; i++)
            {
                if (text[i] < 0) continue;
                ref var use = ref uses[text[i]];
                use.All++;
                if (i > 0 && text[i - 1] >= 0 && isCue[text[i - 1]]) use.AfterCue++;
                if (i + 1 == text.Length || !MayStand(text[i + 1])) use.Final++;
            }
        }
        return uses;
    }

    private static FrozenSet<string> Stems(string words) =>
        words.Split(' ').Select(word => Tokenizer.Stem(word.ToCharArray()).ToString()).ToFrozenSet(StringComparer.Ordinal);
}
