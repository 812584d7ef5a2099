using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using PaperGraph.Model;

namespace PaperGraph.Storage.Tables;

/// <summary>The table of doubtful facts in the graph folder: it explains the graph and is no part of it.</summary>
internal static class DoubtTable
{
    internal const string File = "doubts.csv";

    private const char Separator = ';';
    private static readonly string[] Header = ["kind", "paperId", "chosen", "alternative", "confidence"];

    internal static void Write(string folder, ImmutableArray<Doubt> doubts) =>
        Csv.Write(Path.Combine(folder, File), Csv.Exact, Header, doubts
            .OrderBy(doubt => doubt.Kind).ThenBy(doubt => doubt.PaperId, StringComparer.Ordinal)
            .Select(doubt => new object?[] { Csv.CamelCase(doubt.Kind), doubt.PaperId, Join(doubt.Chosen), Join(doubt.Alternative), doubt.Confidence }));

    internal static ImmutableArray<Doubt> Read(string folder)
    {
        var path = Path.Combine(folder, File);
        if (!System.IO.File.Exists(path)) return [];
        using var csv = CsvReader.FromFile(path, Csv.Reading);
        var doubts = ImmutableArray.CreateBuilder<Doubt>();
        csv.Read();
        while (csv.Read())
        {
            if (csv.FieldCount != Header.Length || !Enum.TryParse<DoubtKind>(csv.GetString(0), true, out var kind)
                || !double.TryParse(csv.GetString(4), NumberStyles.Float, CultureInfo.InvariantCulture, out var confidence))
                throw new StorageException($"{path}:{csv.LineNumber}: the columns must be {string.Join(",", Header)}; build the folder again.");
            doubts.Add(new Doubt(kind, csv.GetString(1), Cut(csv.GetString(2)), Cut(csv.GetString(3)), confidence));
        }
        return doubts.ToImmutable();
    }

    private static string Join(ImmutableArray<string> names) => string.Join(Separator, names.Select(name => name.Replace(Separator, ',')));

    private static ImmutableArray<string> Cut(string text) => text.Length == 0 ? [] : [.. text.Split(Separator)];
}
