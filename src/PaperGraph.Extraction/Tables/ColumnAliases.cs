using System.Collections.Frozen;

namespace PaperGraph.Extraction.Tables;

/// <summary>The names that other programs give to columns: Zotero, Scopus, Web of Science (also its two-letter tags), Google Scholar tools and spreadsheets.</summary>
internal static class ColumnAliases
{
    private static readonly FrozenDictionary<string, TableColumn> Aliases = Create();

    /// <summary>The column that a foreign name stands for; case, spaces, hyphens, underscores and "(s)" do not count.</summary>
    public static TableColumn? Find(string name) => Aliases.TryGetValue(Bare(name), out var column) ? column : null;

    private static FrozenDictionary<string, TableColumn> Create()
    {
        var names = new (TableColumn Column, string[] Names)[]
        {
            (TableColumn.Title, ["article title", "paper title", "document title", "item title", "ti"]),
            (TableColumn.Authors, ["author", "author(s)", "author names", "au"]),
            (TableColumn.Tags, ["tag", "keyword", "keywords", "author keywords", "index keywords", "keywords plus", "manual tags", "automatic tags", "topics", "subjects", "labels", "de", "id"]),
            (TableColumn.Fields, ["field", "field(s)", "discipline", "disciplines", "category", "categories", "research areas", "wos categories", "sc", "wc"]),
            (TableColumn.Published, ["date", "year", "pub year", "publication year", "publication date", "published date", "date published", "published on", "release date", "py"]),
            (TableColumn.Abstract, ["abstract note", "abstract text", "summary", "ab"]),
            (TableColumn.Url, ["link", "url link", "web address", "article url", "ur"]),
            (TableColumn.ArxivId, ["arxiv", "arxiv number", "arxiv identifier", "eprint"]),
            (TableColumn.Doi, ["doi number", "di"]),
            (TableColumn.Upvotes, ["votes", "likes"]),
        };
        return names.SelectMany(entry => entry.Names.Select(name => KeyValuePair.Create(Bare(name), entry.Column)))
            .Concat(Enum.GetValues<TableColumn>().Select(column => KeyValuePair.Create(Bare(column.ToString()), column)))
            .DistinctBy(pair => pair.Key)
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static string Bare(string name) => string.Concat(name.Replace("(s)", "s", StringComparison.OrdinalIgnoreCase).Where(char.IsLetterOrDigit));
}
