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

    /// <summary>Reads nodes; every later stage relies on their order.</summary>
    private ImmutableArray<T> Nodes<T>(string label, Func<object?[], T> create)
    {
        var table = GraphSchema.Node(label);
        var nodes = ImmutableArray.CreateBuilder<T>();
        string? last = null;
        foreach (var row in GraphTableReader.Read(folder, table))
        {
            var key = Key(row[0]);
            if (last is not null && string.CompareOrdinal(last, key) >= 0)
                throw Broken(table.File, $"the id {key} stands after {last}; ids must be unique and in ordinal order");
            last = key;
            nodes.Add(create(row));
        }
        return nodes.ToImmutable();
    }

    private ImmutableArray<T> Links<T>(string file, Dictionary<string, int> starts, Dictionary<string, int> ends, Func<int, int, object?[], T> create)
    {
        var table = GraphSchema.Relationships.First(table => table.File == file);
        return [.. GraphTableReader.Read(folder, table).Select(row => create(Find(starts, row[0]), Find(ends, row[1]), row))];

        int Find(Dictionary<string, int> index, object? key) => index.TryGetValue(Key(key), out var found)
            ? found
            : throw Broken(file, $"no node has the id {key}");
    }

    private static Dictionary<string, int> Index<T>(ImmutableArray<T> items, Func<T, string> id)
        => items.Index().ToDictionary(item => id(item.Item), item => item.Index, StringComparer.Ordinal);

    private static string Key(object? value) => (string)value!;

    private static string? Text(object? value) => (string?)value;

    private int? Integer(object? value) => value is null ? null
        : (long)value is >= int.MinValue and <= int.MaxValue ? (int)(long)value
        : throw Broken("", $"the number {value} is too large");

    private TEnum EnumOf<TEnum>(object? value) where TEnum : struct, Enum
        => Enum.TryParse<TEnum>(Text(value), ignoreCase: true, out var parsed) && Enum.IsDefined(parsed)
            ? parsed
            : throw Broken("", $"'{value}' is not one of {string.Join(", ", Enum.GetNames<TEnum>()).ToLowerInvariant()}");

    private StorageException Broken(string file, string what) => new($"{Path.Combine(folder, file)}: {what}; build the folder again.");

    private Provenance Provenance(object?[] row) => new(EnumOf<Origin>(row[2]), row[3] is double confidence ? confidence : 1);

    private static PartialDate? Date(object? day, string? precision) => day is not DateOnly date ? null : precision switch
    {
        "year" => new PartialDate(date.Year),
        "month" => new PartialDate(date.Year, date.Month),
        _ => new PartialDate(date.Year, date.Month, date.Day),
    };
}
