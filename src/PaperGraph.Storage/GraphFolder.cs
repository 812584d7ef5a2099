using System.Collections.Immutable;
using PaperGraph.Model;
using PaperGraph.Storage.Tables;

namespace PaperGraph.Storage;

/// <summary>Writes and reads the graph folder: one CSV file per node label and relationship type.</summary>
public static class GraphFolder
{
    /// <summary>Writes the tables, the schema, an import script and a description into an existing empty folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="analyzed">The same graph with its analysis; null leaves the columns and tables of the analysis empty.</param>
    /// <param name="schemaCypher">The statements that make constraints and indexes, for <c>schema.cypher</c>.</param>
    /// <returns>Rows written per table, for the manifest.</returns>
    public static GraphCounts Write(string folder, LiteratureGraph graph, AnalyzedGraph? analyzed, string schemaCypher)
    {
        var rows = new GraphRows(graph, analyzed);
        var nodes = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        var relationships = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (var table in GraphSchema.Nodes)
            nodes.Add(table.Label, Csv.Write(Path.Combine(folder, table.File), Csv.Exact, GraphHeader.Of(table), rows.Of(table)));
        foreach (var table in GraphSchema.Relationships)
            relationships.Add(table.Name, Csv.Write(Path.Combine(folder, table.File), Csv.Exact, GraphHeader.Of(table), rows.Of(table)));
        File.WriteAllText(Path.Combine(folder, "schema.cypher"), schemaCypher);
        ImportFiles.Write(folder);
        return new GraphCounts(nodes.ToImmutable(), relationships.ToImmutable());
    }

    /// <summary>Whether a folder holds the tables of all things, whatever is in them.</summary>
    public static bool Exists(string folder) => GraphSchema.Nodes.All(table => File.Exists(Path.Combine(folder, table.File)));

    /// <summary>Writes the names and records that were joined, or could be, as <c>merges.csv</c>.</summary>
    /// <param name="folder">The graph folder.</param>
    /// <param name="merges">The decisions; written by kind and id.</param>
    public static void WriteMerges(string folder, ImmutableArray<Merge> merges) => MergeTable.Write(folder, merges);

    /// <summary>Reads <c>merges.csv</c>; empty when the folder has none.</summary>
    /// <exception cref="StorageException">The file is not in the expected form.</exception>
    public static ImmutableArray<Merge> ReadMerges(string folder) => MergeTable.Read(folder);

    /// <summary>Writes the facts that may be otherwise as <c>doubts.csv</c>.</summary>
    /// <param name="folder">The graph folder.</param>
    /// <param name="doubts">The doubtful facts; written by kind and paper.</param>
    public static void WriteDoubts(string folder, ImmutableArray<Doubt> doubts) => DoubtTable.Write(folder, doubts);

    /// <summary>Reads <c>doubts.csv</c>; empty when the folder has none.</summary>
    /// <exception cref="StorageException">The file is not in the expected form.</exception>
    public static ImmutableArray<Doubt> ReadDoubts(string folder) => DoubtTable.Read(folder);

    /// <summary>Checks that every table is there, can be read, and has as many rows as the manifest says.</summary>
    /// <param name="folder">The graph folder.</param>
    /// <param name="counts">Rows per label and relationship table.</param>
    /// <exception cref="StorageException">A table is missing, not in the expected form, or has another number of rows.</exception>
    public static void Check(string folder, IReadOnlyDictionary<string, int> counts)
    {
        foreach (var table in GraphSchema.Nodes) Check(table.Label, table.File, GraphTableReader.Read(folder, table));
        foreach (var table in GraphSchema.Relationships) Check(table.Name, table.File, GraphTableReader.Read(folder, table));

        void Check(string name, string file, IEnumerable<object?[]> read)
        {
            var rows = read.Count();
            if (counts.TryGetValue(name, out var expected) && rows != expected)
                throw new StorageException(FormattableString.Invariant($"{Path.Combine(folder, file)} has {rows} rows where the manifest says {expected}; build the folder again."));
        }
    }

    /// <summary>Reads the graph back, without its analysis.</summary>
    /// <param name="folder">The graph folder.</param>
    /// <returns>The graph that was written, except that a listing's date is a full day.</returns>
    /// <exception cref="StorageException">A file is missing, not in the expected form, or names a thing that does not exist.</exception>
    public static LiteratureGraph Read(string folder) => new GraphReader(folder).Read();
}

/// <summary>Rows per table of a written graph.</summary>
/// <param name="Nodes">Nodes per label.</param>
/// <param name="Relationships">Relationships per table name.</param>
public sealed record GraphCounts(ImmutableSortedDictionary<string, int> Nodes, ImmutableSortedDictionary<string, int> Relationships);
