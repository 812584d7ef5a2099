using CsvHelper;
using PaperGraph.Storage.Tables;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>A partition that a table states: which group each node of a network belongs to.</summary>
/// <param name="Group">Group by node, from 0 in the order in which groups first occur; -1 for a node without one.</param>
/// <param name="Unknown">Rows that name no node of the network.</param>
public sealed record NodeGroups(int[] Group, int Unknown)
{
    /// <summary>Reads a table whose first column names a node and whose second its group, as <see cref="NodeTable"/> writes it; its first row is a header.</summary>
    /// <param name="path">A file of values separated by commas.</param>
    /// <param name="names">The nodes of the network; the later row holds for a node that is named twice.</param>
    /// <exception cref="StorageException">The file cannot be read, has a row of one value, or names no node of the network.</exception>
    public static NodeGroups Read(string path, NodeNames names)
    {
        var nodes = new Dictionary<string, int>(names.Count, StringComparer.Ordinal);
        for (var node = 0; node < names.Count; node++) nodes.TryAdd(names[node], node);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var group = new int[names.Count];
        Array.Fill(group, -1);
        var unknown = 0;
        using var csv = Open(path);
        csv.Read();
        while (csv.Read())
        {
            if (csv.FieldCount < 2) throw new StorageException($"{path}:{csv.LineNumber}: a node and its group are expected, separated by a comma.");
            if (!nodes.TryGetValue(csv.GetString(0), out var node)) unknown++;
            else if (csv.GetString(1) is { Length: > 0 } name)
            {
                if (!numbers.TryGetValue(name, out var number)) numbers.Add(name, number = numbers.Count);
                group[node] = number;
            }
        }
        if (numbers.Count == 0) throw new StorageException($"{path}: no row has a node of the network and its group; the first row is a header, the first column the node's name.");
        return new NodeGroups(group, unknown);
    }

    private static CsvReader Open(string path)
    {
        try
        {
            return CsvReader.FromFile(path, Csv.Reading);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"{path} cannot be read. ({exception.Message})", exception);
        }
    }
}
