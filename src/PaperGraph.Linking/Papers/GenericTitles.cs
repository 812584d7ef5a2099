namespace PaperGraph.Linking.Papers;

/// <summary>Titles that many different papers have.</summary>
internal static class GenericTitles
{
    private const int MostWordsOfShort = 3;

    private static readonly HashSet<string> Keys = new(
        [
            "erratum", "errata", "editorial", "introduction", "preface", "foreword", "correction", "corrections", "corrigendum", "corrigenda", "addendum", "comment",
            "comments", "reply", "response", "discussion", "abstract", "conclusion", "conclusions", "summary", "overview", "bookreview", "bookreviews", "obituary",
            "news", "lettertotheeditor", "letters", "inthisissue", "announcement", "announcements", "retraction", "afterword", "acknowledgements", "index", "contents",
            "guesteditorial", "editorsnote", "perspective", "commentary", "thesis", "notes", "review",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether the title alone says nothing about which paper it is.</summary>
    /// <param name="titleKey">A key from <see cref="TitleKey.Of"/>.</param>
    public static bool Contains(string titleKey) => Keys.Contains(titleKey);

    /// <summary>Whether two papers by different people may well have the title.</summary>
    public static bool IsShort(string title) => title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsOfShort;
}
