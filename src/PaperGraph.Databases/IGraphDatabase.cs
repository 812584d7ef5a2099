namespace PaperGraph.Databases;

/// <summary>A graph database that answers Cypher statements without changing anything. One statement at a time: calls must not overlap.</summary>
public interface IGraphDatabase : IAsyncDisposable
{
    /// <summary>Which engine answers.</summary>
    GraphEngine Engine { get; }

    /// <summary>Runs one reading statement.</summary>
    /// <param name="statement">The Cypher statement.</param>
    /// <param name="parameters">Values for the statement's <c>$names</c>: strings, whole and floating-point numbers, booleans or null.</param>
    /// <param name="cancellationToken">Stops the statement.</param>
    /// <returns>The whole result, of 100,000 rows at most.</returns>
    /// <exception cref="DatabaseException">The statement is not allowed or wrong, its result has more rows, or the database failed.</exception>
    /// <exception cref="StatementRunsOnException">It was to be stopped, and a server may go on with it.</exception>
    Task<QueryResult> QueryAsync(string statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken);
}

/// <summary>A graph database engine.</summary>
public enum GraphEngine
{
    /// <summary>A Neo4j server.</summary>
    Neo4j,

    /// <summary>The embedded database.</summary>
    Ladybug,
}
