using PaperGraph.Databases;
using PaperGraph.Databases.Neo4jHttp;

namespace PaperGraph.Tests.Databases;

public sealed class Neo4jConnectionTests
{
    private static readonly Neo4jConnection Connection = new() { Password = FakeServer.Password };

    [Fact]
    public void Its_text_does_not_hold_the_password() => Assert.DoesNotContain(FakeServer.Password, Connection.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("http://localhost:7474")]
    [InlineData("http://[::1]:7474/")]
    [InlineData("https://example.org/neo4j")]
    public void Addresses_that_keep_the_password_safe_are_accepted(string url) =>
        Assert.EndsWith("/", (Connection with { Url = url }).Validate().AbsoluteUri, StringComparison.Ordinal);

    [Theory]
    [InlineData("http://example.org:7474", "use https, or forward a port")]
    [InlineData("bolt://localhost:7687", "over HTTP, not bolt")]
    [InlineData("localhost", "not a URL")]
    [InlineData("https://neo4j:open-sesame-42@example.org", "must not hold a user or password")]
    public void Other_addresses_are_refused_with_what_to_do(string url, string expected)
    {
        var failure = Assert.Throws<DatabaseException>(() => (Connection with { Url = url }).Validate());

        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(FakeServer.Password, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    public void A_database_whose_name_would_change_the_address_is_refused(string database) =>
        Assert.Contains($"'{database}' cannot be the name of a database", Assert.Throws<DatabaseException>(() => (Connection with { Database = database }).Validate()).Message, StringComparison.Ordinal);

    [Fact]
    public void Without_a_password_nothing_is_sent_that_needs_encryption() =>
        Assert.Equal("http://example.org:7474/", new Neo4jConnection { Url = "http://example.org:7474" }.Validate().AbsoluteUri);
}
