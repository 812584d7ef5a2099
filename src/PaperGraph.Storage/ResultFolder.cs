using PaperGraph.Storage.Tables;

namespace PaperGraph.Storage;

/// <summary>Writes the results as plain tables for R, pandas and spreadsheets.</summary>
public static class ResultFolder
{
    /// <summary>Writes every table into an existing empty folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="graph">The analysed graph.</param>
    public static void Write(string folder, AnalyzedGraph graph)
    {
        foreach (var table in ResultTables.Of(graph))
            Csv.Write(Path.Combine(folder, table.File), Csv.ForSpreadsheets, table.Columns, table.Rows);
    }
}
