namespace PaperGraph.Databases.Neo4jHttp.Push;

/// <summary>
/// A client that was ended by force may leave a statement running in the server, which would write old values over new ones. A push
/// waits until the last one of the dataset is done.
/// </summary>
internal static class EarlierPushes
{
    private const int Attempts = 40;

    private const string Running = """
        SHOW TRANSACTIONS YIELD currentQuery, parameters
        WHERE parameters.dataset = $dataset AND (currentQuery STARTS WITH 'UNWIND' OR currentQuery STARTS WITH 'LOAD CSV')
        RETURN count(*) AS running
        """;

    /// <summary>Waits.</summary>
    /// <exception cref="DatabaseException">Another push of the dataset does not end.</exception>
    public static async Task AwaitAsync(QueryApiClient client, string dataset, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var reply = await client.RunAsync(Running, AccessMode.Read, json => json.WriteString("dataset", dataset), cancellationToken);
            if (reply.Result.Rows is [[0L]]) return;
            await client.PauseAsync(attempt, cancellationToken);
        }
        throw new DatabaseException($"Another push of the dataset '{dataset}' is still running in the server; wait for it, or give this one a name of its own with --dataset.");
    }
}
