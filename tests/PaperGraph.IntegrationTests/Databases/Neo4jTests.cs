namespace PaperGraph.IntegrationTests.Databases;

/// <summary>Tests that write to the one Neo4j database run in turn.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jTests
{
    public const string Name = "Neo4j";
}
