namespace PaperGraph.Databases.GraphDataScience;

/// <summary>The statements of <c>cypher/gds</c>, in the order in which they run.</summary>
internal static class GdsStatements
{
    public static string Graph { get; } = Read("00-graph");

    public static string Project { get; } = Read("01-project");

    public static string Memory { get; } = Read("02-memory");

    public static string PageRank { get; } = Read("03-page-rank");

    public static string Betweenness { get; } = Read("04-betweenness");

    public static string Strength { get; } = Read("05-strength");

    public static string Leiden { get; } = Read("06-leiden");

    public static string CoreGroups { get; } = Read("07-core-groups");

    public static string CoreLinks { get; } = Read("08-core-links");

    public static string Tags { get; } = Read("09-tags");

    public static string Clear { get; } = Read("10-clear");

    public static string Number { get; } = Read("11-number");

    public static string Papers { get; } = Read("12-papers");

    public static string Labels { get; } = Read("13-labels");

    public static string Drop { get; } = Read("14-drop");

    private static string Read(string name) => CypherFiles.Read("gds", name);
}
