using System.Collections.Immutable;
using PaperGraph.Storage;

namespace PaperGraph.Site.Data;

/// <summary>The results as files: for spreadsheets, R and pandas, and the report for programs.</summary>
internal static class Downloads
{
    private const string Folder = "data";

    private static readonly ImmutableDictionary<string, string> Contents = new Dictionary<string, string>
    {
        ["tags.csv"] = "topics with all their measures",
        ["communities.csv"] = "communities of topics, their size, density and centrality",
        ["co_topic.csv"] = "pairs of topics that share papers, with how far that is beyond chance",
        ["field_pairs.csv"] = "pairs of fields: uses of each other’s topics, observed and expected, with intervals",
        ["bridge_tags.csv"] = "topics that connect two fields",
        ["bridge_papers.csv"] = "papers with topics of two fields",
        ["bridge_authors.csv"] = "people with papers in two fields",
        ["missing_bridges.csv"] = "topics of different fields that never meet in a paper and share neighbours",
        ["evolution.csv"] = "pairs of fields by year",
        ["evolution_quarters.csv"] = "pairs of fields by quarter",
        ["field-bridges.json"] = "the report on how the fields connect, for programs",
    }.ToImmutableDictionary();

    /// <summary>Writes the files into the site.</summary>
    /// <param name="site">The site's folder.</param>
    /// <param name="graph">The analysed graph.</param>
    /// <param name="report">The report as JSON.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>By name: the address in the site, what it holds in a few words, and the size.</returns>
    public static async Task<IReadOnlyList<(string File, string Holds, long Bytes)>> WriteAsync(string site, AnalyzedGraph graph, string report, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateDirectory(Path.Combine(site, Folder)).FullName;
        ResultFolder.Write(folder, graph);
        await Rendering.OutputText.WriteAsync(folder, "field-bridges.json", report, cancellationToken);
        return [.. new DirectoryInfo(folder).GetFiles().OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => ($"{Folder}/{file.Name}", Contents[file.Name], file.Length))];
    }
}
