using System.Collections.Immutable;

namespace PaperGraph.Databases.Questions;

/// <summary>The named questions that come with PaperGraph: the files of <c>cypher/explore</c>.</summary>
public static class NamedQuestions
{
    /// <summary>What a file's name ends with that holds a statement for the embedded database only; the head stands in the file without it.</summary>
    private const string LadybugVariant = ".ladybug";

    /// <summary>All questions by name in ordinal order.</summary>
    public static ImmutableArray<NamedQuestion> All { get; } = Read(CypherFiles.In("explore"));

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
}
