using System.Collections.Immutable;

namespace PaperGraph.Databases.Questions;

/// <summary>The named questions that come with PaperGraph: the files of <c>cypher/explore</c>.</summary>
public static class NamedQuestions
{
    /// <summary>What a file's name ends with that holds a statement for the embedded database only; the head stands in the file without it.</summary>
    private const string LadybugVariant = ".ladybug";

    /// <summary>All questions by name in ordinal order.</summary>
    public static ImmutableArray<NamedQuestion> All { get; } = Read(CypherFiles.In("explore"));

    /// <summary>Finds a question.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="QuestionException">There is no such question; the message names the nearest one.</exception>
    public static NamedQuestion Find(string name) =>
        TryFind(name)
        ?? throw new QuestionException($"There is no question '{name}'; did you mean '{Nearest(name)}'? --list shows all of them.");

    /// <summary>The question of a name in any case, or null.</summary>
    /// <param name="name">Its name.</param>
    public static NamedQuestion? TryFind(string name) => All.FirstOrDefault(question => question.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static ImmutableArray<NamedQuestion> Read(ImmutableArray<CypherFile> files)
    {
        var variants = files.Where(file => file.Name.EndsWith(LadybugVariant, StringComparison.Ordinal)).ToDictionary(file => file.Name[..^LadybugVariant.Length], file => file.Text.Trim());
        return
        [
            .. files.Where(file => !file.Name.EndsWith(LadybugVariant, StringComparison.Ordinal))
                .Select(file => QuestionParser.Parse(file.Name, file.Text) with { LadybugStatement = variants.GetValueOrDefault(file.Name) }),
        ];
    }

    private static string Nearest(string name) => All.MinBy(question => EditDistance(question.Name, name.ToLowerInvariant()))!.Name;

    // Levenshtein's distance: insertions, deletions and replacements of single characters.
    private static int EditDistance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}
