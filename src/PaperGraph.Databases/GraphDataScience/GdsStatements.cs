namespace PaperGraph.Databases.GraphDataScience;

/// <summary>The statements of <c>cypher/gds</c>, in the order in which they run.</summary>
internal static class GdsStatements
{
    public static string Graph { get; } = Read("00-graph");

    public static string Project { get; } = Read("01-project");

    public static string Memory { get; } = Read("02-memory");

    public static string Leiden { get; } = Read("03-leiden");

    public static string Communities { get; } = Read("04-communities");

    public static string PageRank { get; } = Read("05-page-rank");

    public static string Betweenness { get; } = Read("06-betweenness");

    public static string Strength { get; } = Read("07-strength");

    public static string Tags { get; } = Read("08-tags");

    public static string Clear { get; } = Read("09-clear");

    public static string Number { get; } = Read("10-number");

    public static string Papers { get; } = Read("11-papers");

    public static string Labels { get; } = Read("12-labels");

    public static string Drop { get; } = Read("13-drop");

    private static string Read(string name) => CypherFiles.Read("gds", name);
}
