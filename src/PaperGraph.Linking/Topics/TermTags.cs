using System.Text;
using PaperGraph.Linking.Names;
using PaperGraph.Model;

namespace PaperGraph.Linking.Topics;

/// <summary>Makes tags of terms: a term is named by its most frequent spelling, the others are its aliases.</summary>
internal static class TermTags
{
    /// <summary>The tags in the order of the terms; a term whose id is taken is left out.</summary>
    /// <param name="graph">The papers and the tags that there are.</param>
    /// <param name="texts">Their words.</param>
    /// <param name="terms">The terms.</param>
    public static (Tag Tag, FoundTerm Term)[] Name(LiteratureGraph graph, TopicTexts texts, FoundTerm[] terms)
    {
        var spellings = CountSpellings(graph, texts, terms);
        var taken = graph.Tags.Select(tag => tag.Id).ToHashSet(StringComparer.Ordinal);
        var tags = new List<(Tag, FoundTerm)>();
        for (var i = 0; i < terms.Length; i++)
        {
            string[] names = [.. spellings[i].OrderByDescending(spelling => spelling.Value).ThenBy(spelling => spelling.Key, StringComparer.Ordinal).Select(spelling => spelling.Key)];
            if (names.Length == 0) continue;
            var id = Slug.Of(names[0]);
            if (taken.Add(id)) tags.Add((new Tag(id, names[0], [.. names.Skip(1).Order(StringComparer.Ordinal)]), terms[i]));
        }
        return [.. tags];
    }

    private static Dictionary<string, int>[] CountSpellings(LiteratureGraph graph, TopicTexts texts, FoundTerm[] terms)
    {
        var spellings = Array.ConvertAll(terms, _ => new Dictionary<string, int>(StringComparer.Ordinal));
        var byPaper = terms.Index().SelectMany(term => term.Item.Papers.Select(paper => (Paper: paper, Term: term.Index))).ToLookup(pair => pair.Paper, pair => pair.Term);
        foreach (var paper in byPaper)
        {
            foreach (var text in new[] { graph.Papers[paper.Key].Title, graph.Papers[paper.Key].Abstract ?? "" })
            {
                var (words, places) = texts.Reader.ReadWithPlaces(text);
                foreach (var term in paper)
                {
                    for (var i = 0; i < words.Length; i++)
                    {
                        if (!words.AsSpan(i).StartsWith(terms[term].Words)) continue;
                        var spelling = Plain(text[places[i].Start..places[i + terms[term].Words.Length - 1].End]);
                        spellings[term][spelling] = spellings[term].GetValueOrDefault(spelling) + 1;
                    }
                }
            }
        }
        return spellings;
    }

    /// <summary>A spelling in lower case without LaTeX accents (Schr\"odinger) and dashes (Fokker--Planck).</summary>
    private static string Plain(string spelling)
    {
        var plain = new StringBuilder(spelling.Length);
        for (var i = 0; i < spelling.Length; i++)
        {
            if (spelling[i] == '\\') i++;
            else if (spelling[i] != '-' || plain.Length == 0 || plain[^1] != '-') plain.Append(char.ToLowerInvariant(spelling[i]));
        }
        return plain.ToString();
    }
}
