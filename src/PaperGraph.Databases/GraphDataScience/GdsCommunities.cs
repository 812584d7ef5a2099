using PaperGraph.Analysis;
using PaperGraph.Analysis.Communities;
using PaperGraph.Analysis.Networks;

namespace PaperGraph.Databases.GraphDataScience;

/// <summary>Communities of a projection.</summary>
/// <param name="Groupings">Names under which the projection keeps the groupings of which the communities are made.</param>
/// <param name="ByGroup">Community by core group: the tags that are together in each of the groupings.</param>
/// <param name="Modularity">Modularity of the communities at the resolution used.</param>
/// <remarks>
/// The server's Leiden makes one pass, from every start nearly the same, and its modularity is one or two in a hundred below the best. So it
/// only finds what belongs together beyond doubt, at several resolutions; of these core groups the communities are put together here
/// (Ovelgönne and Geyer-Schulz 2013, DOI 10.1090/conm/588), for which their strengths and links are enough.
/// </remarks>
internal sealed record GdsCommunities(IReadOnlyList<string> Groupings, IReadOnlyDictionary<string, long> ByGroup, double Modularity)
{
    private const string ProcedureFailed = "Neo.ClientError.Procedure.ProcedureCallFailed";

    /// <summary>What the server's Leiden stumbles over when it put nothing together.</summary>
    private const string NoLevels = "LeidenResult.dendrogramManager()";

    /// <summary>How many times the resolution the groupings are made with: finer groups leave more to decide here.</summary>
    private static readonly double[] Finer = [8, 16, 32, 64, 128, 256];

    /// <summary>Finds the communities. The strengths must be in the projection. O(links) memory there, O(links between core groups) here.</summary>
    public static async Task<GdsCommunities> FindAsync(GdsProjection projection, AnalysisOptions options, CancellationToken cancellationToken)
    {
        var groupings = new List<string>();
        foreach (var finer in Finer)
        {
            var name = FormattableString.Invariant($"times{finer}");
            if (await GroupAsync(projection, name, options.Resolution * finer, Seed(options))) groupings.Add(name);
        }
        var found = ("found", (object?)groupings.ToArray());
        var groups = await projection.RunAsync(GdsStatements.CoreGroups, found);
        var index = groups.Select((row, i) => ((string)row[0]!, i)).ToDictionary(StringComparer.Ordinal);
        var links = new LinkList();
        // Asked for links where there are none, the server complains that they have no strength.
        var linked = groups.Any(row => (double)row[1]! > 0) ? await projection.RunAsync(GdsStatements.CoreLinks, found) : [];
        foreach (var row in linked) links.Add(index[(string)row[0]!], index[(string)row[1]!], (double)row[2]!);
        var (community, modularity) = GroupCommunities.Find([.. groups.Select(row => (double)row[1]!)], links, options, cancellationToken);
        return new GdsCommunities(groupings, index.ToDictionary(group => group.Key, group => (long)community[group.Value]), modularity);
    }

    /// <returns>False when nothing can be put together at this resolution, at which the server's Leiden fails.</returns>
    private static async Task<bool> GroupAsync(GdsProjection projection, string name, double resolution, long seed)
    {
        try
        {
            await projection.RunAsync(GdsStatements.Leiden, ("found", name), ("resolution", resolution), ("seed", seed));
            return true;
        }
        catch (DatabaseException failure) when (IsNothingTogether(failure))
        {
            return false;
        }
    }

    /// <summary>Whether a failure means that nothing can be put together: the server's Leiden has no word for it and stumbles. Every other failure is one.</summary>
    internal static bool IsNothingTogether(DatabaseException failure) =>
        failure.Code == ProcedureFailed && failure.Message.Contains(NoLevels, StringComparison.Ordinal);

    /// <summary>The seed as Neo4j takes it, which knows no unsigned numbers.</summary>
    public static long Seed(AnalysisOptions options) => (long)(options.Seed & long.MaxValue);
}
