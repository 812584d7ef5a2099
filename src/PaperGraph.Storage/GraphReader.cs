using System.Collections.Immutable;
using PaperGraph.Model;
using PaperGraph.Storage.Tables;

namespace PaperGraph.Storage;

/// <summary>Reads the tables that an analysis starts from.</summary>
internal sealed class GraphReader(string folder)
{
    internal LiteratureGraph Read()
    {
        var papers = Nodes("Paper", row => new Paper
        {
            Id = Key(row[0]),
            Title = Text(row[1]) ?? "",
            Abstract = Text(row[2]),
            Published = Date(row[3], Text(row[4])),
            Url = Text(row[6]),
            ArxivId = Text(row[7]),
            Doi = Text(row[8]),
            Upvotes = Integer(row[9]),
            Comments = Integer(row[10]),
            AuthorCount = Integer(row[11]),
            AuthorsComplete = row[12] is not false,
        });
        var authors = Nodes("Author", row => new Author(Key(row[0]), Text(row[1]) ?? "", EnumOf<AuthorKind>(row[2])));
        var tags = Nodes("Tag", row => new Tag(Key(row[0]), Text(row[1]) ?? "", row[2] is string[] aliases ? [.. aliases] : []));
        var fields = Nodes("Field", row => new Field(Key(row[0]), Text(row[1]) ?? ""));
        var sources = Nodes("Source", row => new Source(Key(row[0]), Text(row[1]) ?? "", Text(row[2]) ?? "", Text(row[3])));

        var (paper, author, tag) = (Index(papers, item => item.Id), Index(authors, item => item.Id), Index(tags, item => item.Id));
        var (field, source) = (Index(fields, item => item.Id), Index(sources, item => item.Id));
        return new LiteratureGraph
        {
            Papers = papers,
            Authors = authors,
            Tags = tags,
            Fields = fields,
            Sources = sources,
            Authorships = Links("authored.csv", author, paper, (from, to, row) => new Authorship(from, to, Integer(row[2]) ?? 0)),
            TagAssignments = Links("has_tag.csv", paper, tag, (from, to, row) => new TagAssignment(from, to, Provenance(row), Integer(row[4]) ?? 0)),
            FieldAssignments = Links("paper_in_field.csv", paper, field, (from, to, row) => new FieldAssignment(from, to, Provenance(row))),
            Listings = Links("listed_in.csv", paper, source,
                (from, to, row) => new Listing(from, to, Integer(row[2]) ?? 0, Date(row[3], "day"), Integer(row[4]))),
        };
    }

    private ImmutableArray<T> Nodes<T>(string label, Func<object?[], T> create)
        => [.. GraphTableReader.Read(folder, GraphSchema.Node(label)).Select(create)];

    private ImmutableArray<T> Links<T>(string file, Dictionary<string, int> starts, Dictionary<string, int> ends, Func<int, int, object?[], T> create)
    {
        var table = GraphSchema.Relationships.First(table => table.File == file);
        return [.. GraphTableReader.Read(folder, table).Select(row => create(Find(starts, row[0]), Find(ends, row[1]), row))];

        int Find(Dictionary<string, int> index, object? key) => index.TryGetValue(Key(key), out var found)
            ? found
            : throw new StorageException($"{Path.Combine(folder, file)}: no node has the id {key}; build the folder again.");
    }

    private static Dictionary<string, int> Index<T>(ImmutableArray<T> items, Func<T, string> id)
        => items.Index().ToDictionary(item => id(item.Item), item => item.Index, StringComparer.Ordinal);

    private static string Key(object? value) => (string)value!;

    private static string? Text(object? value) => (string?)value;

    private static int? Integer(object? value) => (int?)(long?)value;

    private static TEnum EnumOf<TEnum>(object? value) where TEnum : struct, Enum
        => Enum.TryParse<TEnum>(Text(value), ignoreCase: true, out var parsed) ? parsed : default;

    private static Provenance Provenance(object?[] row) => new(EnumOf<Origin>(row[2]), row[3] is double confidence ? confidence : 1);

    private static PartialDate? Date(object? day, string? precision) => day is not DateOnly date ? null : precision switch
    {
        "year" => new PartialDate(date.Year),
        "month" => new PartialDate(date.Year, date.Month),
        _ => new PartialDate(date.Year, date.Month, date.Day),
    };
}
