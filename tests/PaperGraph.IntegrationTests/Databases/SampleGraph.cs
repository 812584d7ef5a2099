using PaperGraph.Storage.Tables;

namespace PaperGraph.IntegrationTests.Databases;

/// <summary>A graph folder of six papers that has every label, type and property, and texts that are hard to quote.</summary>
internal sealed class SampleGraph : IDisposable
{
    public const string HardTitle = "A \"quoted\", 'apostrophed' \\ title; ünïcode 数学 \\n $x$ [list]";
    private readonly string root = Directory.CreateTempSubdirectory("papergraph it's-").FullName;

    private readonly Dictionary<string, List<object?[]>> rows = new(StringComparer.Ordinal)
    {
        ["Paper"] =
        [
            ["arxiv:1", HardTitle, "An abstract", new DateOnly(2024, 5, 1), "day", 2024L, "https://arxiv.org/abs/1", "1", "10.1/x", 7L, 2L, 3L, true, "Astrophysics", "c01"],
            ["arxiv:2", "Flows on lattices", "null", new DateOnly(2023, 1, 1), "year", 2023L, null, "2", null, null, null, 2L, false, "Foundational AI", "c01"],
            ["doi:3", "Both worlds", null, new DateOnly(2024, 2, 1), "month", 2024L, null, null, "3", 9L, 0L, 1L, true, "Astrophysics", "c02"],
            ["title:four", "Untagged", null, null, null, null, null, null, null, 7L, null, null, true, null, null],
            ["title:five", "Tagged elsewhere", null, new DateOnly(2022, 1, 1), "day", 2022L, null, null, null, null, null, 1L, true, "Foundational AI", "c02"],
            ["title:six", "Undated", null, null, null, null, null, null, null, null, null, null, true, null, null],
        ],
        ["Author"] = [["ann", "Ann Ä", "person", 3L], ["bob", "Bob", "person", 2L], ["ligo", "LIGO, et al.", "collaboration", 1L]],
        ["Tag"] =
        [
            ["dark", "dark matter", null, 0L, "c02", 1L, 1.0, 0.0, 0.1, 0.1, 0.1, 1L, 0.0, 0.0, 1.0, null, null],
            ["flows", "normalizing flows", new[] { "normalising flows", "NF, [or] \"flows\"" }, 3L, "c01", 2L, 3.0, 0.5, 1e-20, 0.4, 0.70710678118, 1L, 0.0, -1.25, 1.0, 2022L, 2023.0],
            ["lattice", "lattice qcd", null, 2L, "c01", 2L, 2.0, 0.25, 0.75, 0.3, 0.5, 1L, 0.5, null, 0.875, 2023L, 2023.5],
            ["waves", "gravitational waves", null, 2L, "c02", 2L, 1.0, 0.0, 0.75, 0.3, 0.5, 1L, 0.5, 0.0, 0.875, null, null],
        ],
        ["Field"] = [["ai", "Foundational AI", 3L], ["astro", "Astrophysics", 2L], ["empty", "Mathematics", 0L]],
        ["Source"] = [["blog", "blog.html", "research-blog", "https://example.org/?a=1;b"], ["list", "list.txt", "daily-papers", null]],
        ["Community"] = [["c01", "flows · lattice", 2L, 3L], ["c02", "waves", 1L, 2L]],
        ["(Author)-[AUTHORED]->(Paper)"] = [["ann", "arxiv:1", 1L], ["ann", "arxiv:2", 2L], ["ann", "doi:3", 1L], ["bob", "arxiv:1", 2L], ["bob", "arxiv:2", 1L], ["ligo", "title:five", 1L]],
        ["(Paper)-[HAS_TAG]->(Tag)"] =
        [
            ["arxiv:1", "flows", "listed", 1.0, 1L], ["arxiv:1", "waves", "mentioned", 0.75, 2L], ["arxiv:2", "flows", "listed", 1.0, 1L],
            ["arxiv:2", "lattice", "listed", 1.0, 2L], ["doi:3", "lattice", "extracted", 0.5, 1L], ["doi:3", "waves", "listed", 1.0, 2L], ["title:five", "flows", "predicted", 0.9, 1L],
            ["title:six", "flows", "listed", 1.0, 1L], ["title:six", "lattice", "listed", 1.0, 2L],
        ],
        ["(Paper)-[IN_FIELD]->(Field)"] = [["arxiv:1", "astro", "listed", 1.0], ["arxiv:2", "ai", "listed", 1.0], ["doi:3", "ai", "predicted", 0.25], ["doi:3", "astro", "listed", 1.0], ["title:five", "ai", "predicted", 0.75]],
        ["(Paper)-[LISTED_IN]->(Source)"] = [["arxiv:1", "blog", 1L, new DateOnly(2024, 5, 1), 7L], ["arxiv:2", "blog", 2L, null, null], ["doi:3", "list", 2L, null, 9L], ["title:four", "list", 1L, null, 7L]],
        ["(Tag)-[CO_TOPIC]->(Tag)"] = [["dark", "lattice", 1L, 1.0, 0.25, 0.5], ["flows", "lattice", 1L, 1.5, 0.5, 0.25], ["flows", "waves", 1L, 2.0, 1.0, 0.03125], ["lattice", "waves", 1L, 2.0, null, null]],
        ["(Author)-[COAUTHOR]->(Author)"] = [["ann", "bob", 2L]],
        ["(Tag)-[IN_COMMUNITY]->(Community)"] = [["dark", "c02"], ["flows", "c01"], ["lattice", "c01"], ["waves", "c02"]],
        ["(Tag)-[IN_FIELD]->(Field)"] = [["flows", "ai", 0.6666, 2L], ["flows", "astro", 0.3333, 1L], ["lattice", "ai", 1.0, 2L], ["lattice", "astro", 0.5, 1L], ["waves", "astro", 1.0, 2L]],
        ["(Field)-[BRIDGED_TO]->(Field)"] = [["ai", "astro", 1L, 2L, 5.0, 2.0, 3.0, 0.0625], ["ai", "empty", 0L, 1L, null, null, null, null], ["astro", "empty", 0L, 0L, 0.0, 0.25, -1.0, 1.0]],
    };

    public SampleGraph() => Write();

    /// <summary>The graph folder.</summary>
    public string Folder => Path.Combine(root, "graph");

    /// <summary>The rows of a table: keys, then properties.</summary>
    public List<object?[]> this[string table] => rows[table];

    /// <summary>Writes the rows as they are now.</summary>
    public void Write()
    {
        Directory.CreateDirectory(Folder);
        foreach (var table in GraphSchema.Nodes)
            Csv.Write(Path.Combine(Folder, table.File), Csv.Exact, GraphHeader.Of(table), rows[table.Label].Select(row => Row(row, table.Label)));
        foreach (var table in GraphSchema.Relationships)
            Csv.Write(Path.Combine(Folder, table.File), Csv.Exact, GraphHeader.Of(table), rows[table.Name].Select(row => Row(row, table.Type)));
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private static object?[] Row(object?[] values, string name) => [.. values.Select(value => value is string[] list ? string.Join(';', list) : value), name];
}
