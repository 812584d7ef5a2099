using System.Collections.Immutable;
using CsvHelper;
using PaperGraph.Model;

namespace PaperGraph.Storage.Tables;

/// <summary>The table of joined names in the graph folder: it explains the graph and is no part of it.</summary>
internal static class MergeTable
{
    internal const string File = "merges.csv";

    private static readonly string[] Header = ["kind", "decision", "id", "name", "other", "reason", "evidence"];

    internal static void Write(string folder, ImmutableArray<Merge> merges) =>
        Csv.Write(Path.Combine(folder, File), Csv.Exact, Header, merges
            .OrderBy(merge => merge.Kind).ThenBy(merge => merge.Id, StringComparer.Ordinal).ThenBy(merge => merge.Other, StringComparer.Ordinal)
            .ThenBy(merge => merge.Decision).ThenBy(merge => merge.Reason, StringComparer.Ordinal)
            .Select(merge => new object?[] { Csv.CamelCase(merge.Kind), Csv.CamelCase(merge.Decision), merge.Id, merge.Name, merge.Other, merge.Reason, merge.Evidence }));

    internal static ImmutableArray<Merge> Read(string folder)
    {
        var path = Path.Combine(folder, File);
        if (!System.IO.File.Exists(path)) return [];
        using var csv = CsvReader.FromFile(path, Csv.Reading);
        var merges = ImmutableArray.CreateBuilder<Merge>();
        csv.Read();
        while (csv.Read())
        {
            if (csv.FieldCount != Header.Length || !Enum.TryParse<ThingKind>(csv.GetString(0), true, out var kind) || !Enum.TryParse<MergeDecision>(csv.GetString(1), true, out var decision))
                throw new StorageException($"{path}:{csv.LineNumber}: the columns must be {string.Join(",", Header)}; build the folder again.");
            merges.Add(new Merge(kind, decision, csv.GetString(2), csv.GetString(3), csv.GetString(4), csv.GetString(5), csv.GetString(6)));
        }
        return merges.ToImmutable();
    }
}
