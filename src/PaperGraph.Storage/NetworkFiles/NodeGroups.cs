using System.Globalization;
using CsvHelper;
using PaperGraph.Storage.Tables;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>A partition that a table states: which group each node of a network belongs to.</summary>
/// <param name="Group">Group by node, from 0 in the order in which groups first occur; -1 for a node without one.</param>
/// <param name="Unknown">Rows that name no node of the network.</param>
public sealed record NodeGroups(int[] Group, int Unknown)
{
    /// <summary>No name and group is longer; a quote that never closes is.</summary>
    private const int LongestRecord = 1 << 20;

    /// <summary>Reads a table whose first column names a node and whose second its group, as <see cref="NodeTable"/> writes it; its first row is a header.</summary>
    /// <param name="path">A file of values separated by tabs, semicolons or commas, as the header says, perhaps compressed by gzip.</param>
    /// <param name="names">The nodes of the network.</param>
    /// <exception cref="StorageException">The file cannot be read, has a row of one value, puts a node into two groups, or names no node of the network.</exception>
    public static NodeGroups Read(string path, NodeNames names)
    {
        try
        {
            using var file = File.OpenRead(path);
            using var source = HeadedStream.Open(file, NetworkFile.HeadLength);
            if (!Readable.IsText(source.Head)) throw new StorageException($"{path} is not a text file; a table of nodes and groups is expected.");
            using var csv = CsvReader.Create(source.Decode(), Csv.Reading with { Separator = (char)FieldSeparator.OfHeader(NetworkFile.FirstLine(source.Head)), MaxRecordSize = LongestRecord });
            return Read(csv, path, names);
        }
        catch (CsvFormatException exception)
        {
            throw new StorageException(string.Create(CultureInfo.InvariantCulture,
                $"{path}:{exception.LineNumber}: this is no row of a table of nodes and groups; a double quote may not be closed, or the row has no end."), exception);
        }
        catch (InvalidDataException exception)
        {
            throw NetworkFile.CutOff(path, exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"{path} cannot be read. ({exception.Message})", exception);
        }
    }

    private static NodeGroups Read(CsvReader csv, string path, NodeNames names)
    {
        var nodes = new Dictionary<string, int>(names.Count, StringComparer.Ordinal);
        for (var node = 0; node < names.Count; node++) nodes.TryAdd(names[node], node);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var group = new int[names.Count];
        Array.Fill(group, -1);
        var unknown = 0;
        csv.Read();
        while (csv.Read())
        {
            if (csv.FieldCount < 2) throw Broken("a node and its group are expected, separated as in the header.");
            if (!nodes.TryGetValue(csv.GetString(0), out var node)) unknown++;
            else if (csv.GetString(1) is { Length: > 0 } name)
            {
                if (!numbers.TryGetValue(name, out var number)) numbers.Add(name, number = numbers.Count);
                if (group[node] >= 0 && group[node] != number) throw Broken($"the node {names[node]} has another group in a line before.");
                group[node] = number;
            }
        }
        if (numbers.Count == 0) throw new StorageException($"{path}: no row has a node of the network and its group; the first row is a header, the first column the node's name.");
        return new NodeGroups(group, unknown);

        StorageException Broken(string what) => new(string.Create(CultureInfo.InvariantCulture, $"{path}:{csv.LineNumber}: {what}"));
    }
}
