using System.Globalization;
using System.Text;
using System.Text.Json;
using PaperGraph.Model;

namespace PaperGraph.Benchmarks;

/// <summary>Papers of invented words, as JSON Lines, for measurements at a size at which no real corpus may be kept here.</summary>
/// <remarks>
/// Twenty fields with 300 topics each. A paper has two to nine topics, mostly of its own field, by Zipf's law; an abstract of about 150 words, in which
/// words of its topics and of its field stand among common ones; and one to seven authors, mostly of one team. Some papers have no field, some no tags.
/// </remarks>
internal static class GeneratedCorpus
{
    private const int Fields = 20;
    private const int TopicsPerField = 300;
    private const int CommonWords = 6000;
    private const int WordsPerField = 1500;
    private static readonly string[] Onsets = ["b", "br", "c", "cl", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "pl", "qu", "r", "s", "st", "t", "tr", "v", "w", "z"];
    private static readonly string[] Rhymes = ["a", "al", "an", "ar", "e", "el", "en", "er", "i", "in", "is", "o", "on", "or", "ot", "u", "um", "us"];

    /// <summary>Writes a corpus.</summary>
    /// <param name="papers">Number of papers.</param>
    /// <param name="output">Where its lines go.</param>
    public static void Write(int papers, Stream output)
    {
        var random = new SplitMix64(1);
        var common = Words(random, CommonWords);
        var ofField = Enumerable.Range(0, Fields).Select(_ => Words(random, WordsPerField)).ToArray();
        var topics = ofField.Select(words => Enumerable.Range(0, TopicsPerField).Select(_ => Phrase(random, words, 1 + Below(random, 3))).ToArray()).ToArray();
        var given = Words(random, 3000);
        var family = Words(random, 20000);
        var teams = Enumerable.Range(0, Math.Max(1, papers / 3))
            .Select(_ => Enumerable.Range(0, 7).Select(_ => Name(random, given, family)).ToArray()).ToArray();
        for (var paper = 0; paper < papers; paper++)
        {
            var field = Below(random, Fields);
            var tags = Enumerable.Range(0, 2 + Below(random, 8)).Select(_ => Topic(random, topics, field)).Distinct().ToArray();
            var team = teams[Below(random, teams.Length)];
            using (var writer = new Utf8JsonWriter(output))
            {
                writer.WriteStartObject();
                writer.WriteString("title", Capitalised($"{Zipf(random, common)} {Zipf(random, common)} {tags[0]} {Zipf(random, ofField[field])} {Zipf(random, common)} {Zipf(random, ofField[field])}"));
                writer.WriteString("arxivId", string.Create(CultureInfo.InvariantCulture, $"{15 + paper / 120_000 % 10:00}{1 + paper / 10_000 % 12:00}.{10_000 + paper % 10_000}"));
                writer.WriteString("published", string.Create(CultureInfo.InvariantCulture, $"{2010 + Below(random, 15)}-{1 + Below(random, 12):00}-{1 + Below(random, 28):00}"));
                if (Below(random, 10) > 0) writer.WriteString("field", "Field " + (char)('A' + field));
                WriteNames(writer, "authors", Enumerable.Range(0, 1 + Below(random, 7)).Select(_ => Below(random, 5) > 0 ? team[Below(random, team.Length)] : Name(random, given, family)).Distinct());
                if (Below(random, 10) > 0) WriteNames(writer, "tags", tags);
                writer.WriteString("abstract", Abstract(random, common, ofField[field], tags));
                writer.WriteEndObject();
            }
            output.WriteByte((byte)'\n');
        }
    }

    private static void WriteNames(Utf8JsonWriter writer, string property, IEnumerable<string> names)
    {
        writer.WriteStartArray(property);
        foreach (var name in names) writer.WriteStringValue(name);
        writer.WriteEndArray();
    }

    private static string Abstract(SplitMix64 random, string[] common, string[] ofField, string[] tags)
    {
        var text = new StringBuilder();
        for (var sentence = 0; sentence < 8; sentence++)
        {
            var words = Enumerable.Range(0, 12 + Below(random, 12)).Select(_ => Below(random, 10) switch
            {
                0 => Below(random, 3) > 0 ? tags[Below(random, tags.Length)].Split(' ')[0] : tags[Below(random, tags.Length)],
                < 4 => Zipf(random, ofField),
                _ => Zipf(random, common),
            });
            text.Append(Capitalised(string.Join(' ', words))).Append(". ");
        }
        return text.ToString().TrimEnd();
    }

    private static string Topic(SplitMix64 random, string[][] topics, int field) => Zipf(random, topics[Below(random, 8) == 0 ? Below(random, Fields) : field]);

    private static string Phrase(SplitMix64 random, string[] words, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => words[Below(random, words.Length)]));

    private static string Name(SplitMix64 random, string[] given, string[] family)
        => Capitalised(given[Below(random, given.Length)]) + (Below(random, 3) == 0 ? $" {(char)('A' + Below(random, 26))}. " : " ") + Capitalised(family[Below(random, family.Length)]);

    private static string[] Words(SplitMix64 random, int count)
        => [.. Enumerable.Range(0, count).Select(_ => string.Concat(Enumerable.Range(0, 1 + Below(random, 4)).Select(_ => Onsets[Below(random, Onsets.Length)] + Rhymes[Below(random, Rhymes.Length)])))];

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The r-th of the values with a probability about 1/r.</summary>
    private static string Zipf(SplitMix64 random, string[] values) => values[Math.Min(values.Length, (int)Math.Exp(random.NextDouble() * Math.Log(values.Length + 1))) - 1];

    private static int Below(SplitMix64 random, int count) => (int)(random.NextDouble() * count);
}
