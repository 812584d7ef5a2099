namespace PaperGraph.Databases.Neo4jHttp;

/// <summary>What Neo4j's error codes mean for a client. Only the code decides: the HTTP status is the same for lasting and passing errors.</summary>
internal static class ErrorCodes
{
    /// <summary>The user lacks a right.</summary>
    public const string Forbidden = "Neo.ClientError.Security.Forbidden";

    /// <summary>A file for LOAD CSV cannot be fetched.</summary>
    public const string ResourceFailed = "Neo.ClientError.Statement.ExternalResourceFailed";

    /// <summary>Passes when a cluster was just choosing another leader, stays when the database is read-only.</summary>
    private const string ReadOnlyReplica = "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase";

    private static readonly HashSet<string> RetriableClientErrors =
    [
        "Neo.ClientError.Security.AuthorizationExpired",
        "Neo.ClientError.Cluster.NotALeader",
        ReadOnlyReplica,
    ];

    // Someone ended the transaction on purpose; Neo4j's drivers do not retry these either.
    private static readonly HashSet<string> FinalTransientErrors =
    [
        "Neo.TransientError.Transaction.Terminated",
        "Neo.TransientError.Transaction.LockClientStopped",
    ];

    /// <summary>Whether the same request may succeed later.</summary>
    public static bool IsRetriable(string code) =>
        RetriableClientErrors.Contains(code)
        || code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) && !FinalTransientErrors.Contains(code);

    /// <summary>Whether the request needed more memory than the server has to give: a smaller one may succeed.</summary>
    public static bool IsMemory(string? code) =>
        code is not null && (code.Contains("OutOfMemory", StringComparison.Ordinal) || code.Contains("MemoryLimit", StringComparison.Ordinal));

    /// <summary>Whether the statement itself failed, so that another statement for the same rows may succeed.</summary>
    public static bool IsOfStatement(string? code) => code?.Contains(".Statement.", StringComparison.Ordinal) == true;

    /// <summary>The exception for an error that the server reported.</summary>
    public static DatabaseException ToException(string code, string message, Neo4jConnection connection)
    {
        var sentence = code switch
        {
            "Neo.ClientError.Security.Unauthorized" when connection.Password is null =>
                $"Neo4j at {connection.Url} asks for a password; set NEO4J_PASSWORD, or name a file with --password-file.",
            "Neo.ClientError.Security.Unauthorized" =>
                $"Neo4j at {connection.Url} rejected the password of user '{connection.User}'; set NEO4J_USER and NEO4J_PASSWORD, or name a file with --password-file.",
            "Neo.ClientError.Security.AuthenticationRateLimit" =>
                $"Neo4j at {connection.Url} was given a wrong password for user '{connection.User}' too often; wait some seconds, then use the right one.",
            "Neo.ClientError.Security.CredentialsExpired" =>
                $"The password of user '{connection.User}' at {connection.Url} must be changed first: run ALTER CURRENT USER SET PASSWORD in Neo4j Browser.",
            "Neo.ClientError.Database.DatabaseNotFound" =>
                $"There is no database '{connection.Database}' at {connection.Url}; set NEO4J_DATABASE or --database to one that SHOW DATABASES lists.",
            ReadOnlyReplica or "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase" =>
                $"The database '{connection.Database}' at {connection.Url} is read-only; name another with --database, or make it writable (server.databases.read_only in neo4j.conf; ALTER DATABASE … SET ACCESS READ WRITE).",
            Forbidden =>
                $"User '{connection.User}' at {connection.Url} may not do that: {message}; a role that may write and change the schema is needed, such as 'architect'.",
            _ => $"Neo4j: {message} ({code})",
        };
        return new DatabaseException(sentence, code, IsRetriable(code));
    }
}
