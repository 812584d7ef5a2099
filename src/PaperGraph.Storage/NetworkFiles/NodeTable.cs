using CsvHelper;
using PaperGraph.Storage.Tables;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>Writes numbers of nodes as a table: the node's name, then its numbers, one row per node in the order of the network's file.</summary>
public static class NodeTable
{
    /// <summary>Writes the table as CSV: RFC 4180, LF, invariant numbers of at most twelve digits; empty where a number is undefined.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="names">The names of the nodes.</param>
    /// <param name="columns">The header of each column of numbers, and its number by node.</param>
    public static void Write(TextWriter output, NodeNames names, IReadOnlyList<(string Header, Func<int, object?> Value)> columns)
    {
        using var csv = CsvWriter.Create(output, Csv.Exact, leaveOpen: true);
        csv.WriteField("node");
        foreach (var (header, _) in columns) csv.WriteField(header);
        csv.EndRecord();
        for (var node = 0; node < names.Count; node++)
        {
            Csv.WriteField(csv, names[node]);
            foreach (var (_, value) in columns) Csv.WriteField(csv, value(node));
            csv.EndRecord();
        }
    }
}
