namespace PaperGraph.Databases.Neo4jHttp;

/// <summary>Where a Neo4j server is and how to sign in.</summary>
public sealed record Neo4jConnection
{
    /// <summary>The HTTP address of the server.</summary>
    public string Url { get; init; } = "http://127.0.0.1:7474";

    /// <summary>The user.</summary>
    public string User { get; init; } = "neo4j";

    /// <summary>The password; null for a server without authentication. Never part of a message.</summary>
    public string? Password { get; init; }

    /// <summary>The database.</summary>
    public string Database { get; init; } = "neo4j";

    /// <summary>Checks the address.</summary>
    /// <returns>The address as an absolute URI that ends with a slash.</returns>
    /// <exception cref="DatabaseException">The address cannot be used, or would send the password unencrypted over a network.</exception>
    internal Uri Validate()
    {
        if (!Uri.TryCreate(Url, UriKind.Absolute, out var uri))
            throw new DatabaseException("The address of Neo4j is not a URL; give one such as http://127.0.0.1:7474.");
        if (uri.UserInfo.Length > 0)
            throw new DatabaseException("The address of Neo4j must not hold a user or password; pass them as NEO4J_USER and NEO4J_PASSWORD.");
        if (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps)
            throw new DatabaseException($"PaperGraph speaks to Neo4j over HTTP, not {uri.Scheme}; use http://{uri.Host}:7474, or https://{uri.Host} for Aura.");
        if (uri.Scheme == Uri.UriSchemeHttp && !uri.IsLoopback && Password is not null)
            throw new DatabaseException($"The password would go unencrypted to {uri.Host}; use https, or forward a port of this machine to it (ssh -L) and name http://127.0.0.1.");
        return uri.AbsoluteUri.EndsWith('/') ? uri : new Uri(uri.AbsoluteUri + "/");
    }

    /// <summary>Address, user and database, without the password.</summary>
    public override string ToString() => $"{User}@{Url}/{Database}";
}
