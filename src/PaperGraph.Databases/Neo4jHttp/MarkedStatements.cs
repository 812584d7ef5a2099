namespace PaperGraph.Databases.Neo4jHttp;

/// <summary>A server goes on with a statement whose client left. One that carries a mark among its parameters can be found and ended.</summary>
internal static class MarkedStatements
{
    private const string Stop = """
        SHOW TRANSACTIONS YIELD transactionId AS id, parameters WHERE parameters[$parameter] = $mark
        TERMINATE TRANSACTIONS id YIELD message RETURN count(*) AS stopped
        """;

    /// <summary>Ends all statements with a mark, and waits until none is left.</summary>
    /// <param name="client">The server.</param>
    /// <param name="parameter">The parameter that holds the mark.</param>
    /// <param name="mark">The mark.</param>
    /// <param name="patience">Stops the wait.</param>
    /// <exception cref="DatabaseException">The server refused or failed.</exception>
    public static async Task StopAsync(QueryApiClient client, string parameter, string mark, CancellationToken patience)
    {
        for (var attempt = 1; ; attempt++)
        {
            var reply = await client.RunAsync(Stop, AccessMode.Write, json =>
            {
                json.WriteString("parameter", parameter);
                json.WriteString("mark", mark);
            }, patience);
            if (reply.Result.Rows is [[0L]]) return;
            await client.PauseAsync(attempt, patience);
        }
    }
}
