using System.Buffers;

namespace PaperGraph.Extraction.Text;

/// <summary>How much a line looks like a list of people.</summary>
/// <param name="Parts">How many parts it has between commas, semicolons and "and".</param>
/// <param name="Share">The share of them that look like names: one to eight words, each with a capital or in a script without, but for short particles.</param>
/// <param name="Words">Most words in a part.</param>
/// <param name="SingleShare">The share of parts that are one word.</param>
internal readonly record struct NameList(int Parts, double Share, int Words, float SingleShare)
{
    private const int MostWords = 8;
    private const int LongestParticle = 3;

    private static readonly SearchValues<char> NoName = SearchValues.Create(":?!$\\=+");

    /// <summary>Measures a line in one pass over its words.</summary>
    public static NameList Measure(ReadOnlySpan<char> line)
    {
        var (parts, names, most, single) = (0, 0, 0, 0);
        var (words, isName, hasCapital) = (0, true, false);
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (word is "and" or "&" && words > 0)
            {
                EndPart();
                continue;
            }
            var ends = word.Length > 0 && word[^1] is ',' or ';';
            word = word.Trim(",;()");
            if (word.Length > 0)
            {
                words++;
                Judge(word);
            }
            if (ends) EndPart();
        }
        EndPart();
        return new NameList(parts, parts == 0 ? 0 : (double)names / parts, most, parts == 0 ? 0 : (float)single / parts);

        void Judge(ReadOnlySpan<char> word)
        {
            if (word.IndexOfAnyInRange('0', '9') >= 0 || word.IndexOfAny(NoName) >= 0) isName = false;
            else if (char.IsUpper(word[0]) || (char.IsLetter(word[0]) && !char.IsLower(word[0]))) hasCapital = true;
            else if (word.Length > LongestParticle && !HasCapital(word)) isName = false;
        }

        void EndPart()
        {
            if (words == 0) return;
            parts++;
            if (words == 1) single++;
            most = Math.Max(most, words);
            if (isName && hasCapital && words <= MostWords) names++;
            (words, isName, hasCapital) = (0, true, false);
        }
    }

    private static bool HasCapital(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (char.IsUpper(c)) return true;
        return false;
    }
}
