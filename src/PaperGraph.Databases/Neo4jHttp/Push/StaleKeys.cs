using System.Runtime.CompilerServices;

namespace PaperGraph.Databases.Neo4jHttp.Push;

/// <summary>Finds what a dataset has in the database and its folder no longer has, page by page in the order of the keys: the server is asked for keys, the folder's are held as hashes.</summary>
internal sealed class StaleKeys(QueryApiClient client, PushSource source, string dataset)
{
    private const int PageSize = 2_000;

    /// <summary>The stale keys of a table, start and end key each; the end key of a node is empty. A page's may be deleted before the next is asked for.</summary>
    public async IAsyncEnumerable<List<string[]>> ReadAsync(PushTable table, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var kept = new KeySet(table.Read(source.Folder), table.KeyColumns, source.CountOf(table.Name) ?? 0);
        for (var after = ""; ;)
        {
            var page = await PageAsync(table, after, cancellationToken);
            var stale = Keys(page).Where(key => !kept.Contains(key[0], key[1])).ToList();
            if (stale.Count > 0) yield return stale;
            if (page.Rows.Length < PageSize) yield break;
            after = (string)page.Rows[^1][0]!;
        }
    }

    private async Task<QueryResult> PageAsync(PushTable table, string after, CancellationToken cancellationToken)
    {
        var reply = await client.RunAsync(table.Dataset.Page, AccessMode.Read, json =>
        {
            json.WriteString("dataset", dataset);
            json.WriteString("after", after);
            json.WriteNumber("limit", PageSize);
        }, cancellationToken);
        return reply.Result;
    }

    private static IEnumerable<string[]> Keys(QueryResult page) =>
        page.Rows.SelectMany(row => ((object?[])row[1]!).Select(end => new[] { (string)row[0]!, (string)end! }));
}
