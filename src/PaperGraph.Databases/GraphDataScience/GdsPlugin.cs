using PaperGraph.Databases.Neo4jHttp;

namespace PaperGraph.Databases.GraphDataScience;

/// <summary>Makes sure that a server has Graph Data Science, in a version that has all that is needed.</summary>
internal static class GdsPlugin
{
    private const string AskVersion = "RETURN gds.version()";
    private static readonly Version First = new(2, 12);

    /// <summary>What Neo4j says of a function or procedure that is not there, or not allowed to run.</summary>
    private static readonly HashSet<string> Missing =
    [
        "Neo.ClientError.Statement.SyntaxError",
        "Neo.ClientError.Procedure.ProcedureNotFound",
        "Neo.ClientError.Procedure.ProcedureRegistrationFailed",
    ];

    /// <summary>The version of the server's Graph Data Science.</summary>
    /// <exception cref="DatabaseException">It has none, or one too old.</exception>
    public static async Task<string> CheckAsync(QueryApiClient client, Neo4jConnection connection, CancellationToken cancellationToken)
    {
        var version = await VersionAsync(client, connection, cancellationToken);
        return ServerProbe.Parse(version) >= First ? version
            : throw new DatabaseException($"Neo4j at {connection.Url} has Graph Data Science {version}; {First} or newer is needed, that which belongs to the server's version is best.");
    }

    private static async Task<string> VersionAsync(QueryApiClient client, Neo4jConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            var reply = await client.RunAsync(AskVersion, AccessMode.Read, null, cancellationToken);
            return reply.Result.Rows is [[string version]] ? version : "";
        }
        catch (DatabaseException failure) when (failure.Code is not null && Missing.Contains(failure.Code))
        {
            throw new DatabaseException(
                $"Neo4j at {connection.Url} has no Graph Data Science; use the project's docker-compose.yml, or give a container NEO4J_PLUGINS='[\"graph-data-science\"]', "
                + "or put its jar into plugins/, set dbms.security.procedures.unrestricted=gds.* in neo4j.conf and start the server again.", failure.Code, false, failure);
        }
    }
}
