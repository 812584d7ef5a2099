namespace PaperGraph.Databases.Neo4jHttp;

/// <summary>Where a Neo4j server is and how to sign in.</summary>
public sealed record Neo4jConnection
{
    private const string CloudHosts = ".databases.neo4j.io";

    /// <summary>The HTTP address of the server.</summary>
    public string Url { get; init; } = "http://127.0.0.1:7474";

    /// <summary>The user.</summary>
    public string User { get; init; } = "neo4j";

    /// <summary>The password; null for a server without authentication. Never part of a message.</summary>
    public string? Password { get; init; }

    /// <summary>The database.</summary>
    public string Database { get; init; } = "neo4j";

    /// <summary>A PEM file with the certificate authority to trust instead of the machine's; null for the machine's.</summary>
    public string? CertificateFile { get; init; }

    /// <summary>Whether the server's address is on this machine.</summary>
    internal bool IsLoopback => Uri.TryCreate(Url, UriKind.Absolute, out var uri) && uri.IsLoopback;

    /// <summary>Whether the server is Neo4j's cloud.</summary>
    internal bool IsCloud => Uri.TryCreate(Url, UriKind.Absolute, out var uri) && IsCloudHost(uri);

    /// <summary>Checks the address.</summary>
    /// <returns>The address as an absolute URI that ends with a slash.</returns>
    /// <exception cref="DatabaseException">The address cannot be used, or would send the password unencrypted over a network.</exception>
    internal Uri Validate()
    {
        if (!Uri.TryCreate(Url, UriKind.Absolute, out var uri))
            throw new DatabaseException("The address of Neo4j is not a URL; give one such as http://127.0.0.1:7474.");
        if (uri.UserInfo.Length > 0)
            throw new DatabaseException("The address of Neo4j must not hold a user or password; pass them as NEO4J_USER and NEO4J_PASSWORD.");
        if (IsCloudHost(uri) && (uri.Scheme != Uri.UriSchemeHttps || !uri.IsDefaultPort))
            throw new DatabaseException($"Aura answers at https://{uri.Host}, without a port; set NEO4J_URL or --url to that.");
        if (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps)
            throw new DatabaseException($"PaperGraph speaks to Neo4j over HTTP, not {uri.Scheme}; use http://{uri.Host}:7474, or https://{uri.Host}:7473 when it has a certificate.");
        if (uri.Scheme == Uri.UriSchemeHttp && !uri.IsLoopback && Password is not null)
            throw new DatabaseException($"The password would go unencrypted to {uri.Host}; use https, or forward a port of this machine to it (ssh -L) and name http://127.0.0.1.");
        if (uri.Scheme == Uri.UriSchemeHttp && CertificateFile is not null)
            throw new DatabaseException($"A certificate is of no use with {uri.Scheme}; name the server's https address.");
        if (string.IsNullOrWhiteSpace(Database) || Database.Contains('/', StringComparison.Ordinal))
            throw new DatabaseException($"'{Database}' cannot be the name of a database; set NEO4J_DATABASE or --database to one that SHOW DATABASES lists.");
        return uri.AbsoluteUri.EndsWith('/') ? uri : new Uri(uri.AbsoluteUri + "/");
    }

    /// <summary>Address, user and database, without the password.</summary>
    public override string ToString() => $"{User}@{Url}/{Database}";

    private static bool IsCloudHost(Uri uri) => uri.Host.EndsWith(CloudHosts, StringComparison.OrdinalIgnoreCase);
}
