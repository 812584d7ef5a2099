using System.CommandLine;
using PaperGraph.Databases.Neo4jHttp;

namespace PaperGraph.Cli.Commands;

/// <summary>The options that name a Neo4j server. Each falls back to an environment variable, then to the server's own default.</summary>
internal sealed class ConnectionArguments
{
    private static readonly Neo4jConnection Defaults = new();

    private readonly Option<string?> url = new("--url") { Description = $"Address of the server; else NEO4J_URL, else {Defaults.Url}.", HelpName = "URL" };
    private readonly Option<string?> user = new("--user") { Description = $"User; else NEO4J_USER, else {Defaults.User}.", HelpName = "NAME" };

    private readonly Option<string?> passwordFile = new("--password-file")
    {
        Description = "File with the password on its first line; else NEO4J_PASSWORD. A password is never an argument.",
        HelpName = "FILE",
    };

    private readonly Option<string?> database = new("--database") { Description = $"Database; else NEO4J_DATABASE, else {Defaults.Database}.", HelpName = "NAME" };

    private readonly Option<string?> certificate = new("--ca")
    {
        Description = "PEM file with the certificate authority to trust for https instead of the machine's; else NEO4J_CA.",
        HelpName = "FILE",
    };

    internal void AddTo(Command command)
    {
        command.Add(url);
        command.Add(user);
        command.Add(passwordFile);
        command.Add(database);
        command.Add(certificate);
    }

    /// <summary>The first of the options that was given; null for none.</summary>
    internal string? Given(ParseResult arguments) =>
        new Option[] { url, user, passwordFile, database, certificate }.FirstOrDefault(arguments.IsGiven)?.Name;

    /// <exception cref="UsageException">The password file cannot be read, or its first line is empty.</exception>
    internal Neo4jConnection Read(ParseResult arguments) => new()
    {
        Url = Value(arguments, url, "NEO4J_URL") ?? Defaults.Url,
        User = Value(arguments, user, "NEO4J_USER") ?? Defaults.User,
        Password = arguments.GetValue(passwordFile) is { } file ? FirstLine(file) : Variable("NEO4J_PASSWORD"),
        Database = Value(arguments, database, "NEO4J_DATABASE") ?? Defaults.Database,
        CertificateFile = Value(arguments, certificate, "NEO4J_CA"),
    };

    private static string? Value(ParseResult arguments, Option<string?> option, string variable)
        => arguments.GetValue(option) ?? Variable(variable);

    /// <summary>An empty variable counts as none: that is what an unset line of an .env file gives.</summary>
    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static string FirstLine(string file)
    {
        try
        {
            return File.ReadLines(file).FirstOrDefault() is { Length: > 0 } line ? line
                : throw new UsageException($"The first line of the password file {file} is empty; the password belongs there.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The password file {file} cannot be read ({exception.Message}).");
        }
    }
}
