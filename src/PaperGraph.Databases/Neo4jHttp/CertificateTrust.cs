using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace PaperGraph.Databases.Neo4jHttp;

/// <summary>Connections that trust the machine's certificate authorities, or the one that the user named instead. Verification is never switched off.</summary>
internal static class CertificateTrust
{
    private static readonly TimeSpan LongestConnect = TimeSpan.FromSeconds(20);

    /// <summary>Creates what sends the requests.</summary>
    /// <exception cref="DatabaseException">The file holds no certificate.</exception>
    public static SocketsHttpHandler CreateHandler(Neo4jConnection connection)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = !connection.IsLoopback, ConnectTimeout = LongestConnect };
        if (connection.CertificateFile is { } file)
            handler.SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = TrustOnly(file) };
        return handler;
    }

    private static X509ChainPolicy TrustOnly(string file)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        try
        {
            policy.CustomTrustStore.ImportFromPemFile(file);
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new DatabaseException($"The certificate file {file} cannot be read ({exception.Message}).", exception);
        }
        return policy.CustomTrustStore.Count > 0 ? policy
            : throw new DatabaseException($"{file} holds no certificate; a PEM file with the certificate of the authority that signed the server's is needed.");
    }
}
