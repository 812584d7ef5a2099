using PaperGraph.Databases;
using PaperGraph.Databases.Ladybug;

namespace PaperGraph.Tests.Databases;

public sealed class StatementGuardTests
{
    [Theory]
    [InlineData("copy (MATCH (n) RETURN n.name) TO 'x.csv'")]
    [InlineData("/* a */ CoPy Paper FROM 'x.csv'")]
    [InlineData("MATCH (n) RETURN n UNION LOAD FROM 'x.csv' RETURN *")]
    [InlineData("RETURN 'it\\'s'; EXPORT DATABASE 'x'")]
    [InlineData("RETURN \"a\\\\\" LOAD FROM 'x'")]
    [InlineData("// comment\nIMPORT DATABASE 'x'")]
    [InlineData("ATTACH 'x.db' AS x (dbtype sqlite)")]
    [InlineData("INSTALL json")]
    [InlineData("EXPLAIN LOAD FROM 'x.csv' RETURN *")]
    [InlineData("CALL threads=1")]
    [InlineData("CALL home_directory='/tmp'")]
    [InlineData("CALL read_csv_serial('x') RETURN *")]
    [InlineData("CALL /* hidden */ file_info('x') RETURN *")]
    [InlineData("CALL `file_info`('x') RETURN *")]
    [InlineData("MATCH (n) RETURN n; CALL")]
    [InlineData("UNWIND [1] AS x WITH x LIMIT 1LOAD FROM 'x' RETURN *")]
    [InlineData("UNWIND [1] AS x WITH x WHERE x < 1e5LOAD FROM 'x' RETURN *")]
    [InlineData("UNWIND [1] AS x WITH x WHERE x > .5LOAD FROM 'x' RETURN *")]
    [InlineData("UNWIND [1] AS x WITH x WHERE x > 1.LOAD FROM 'x' RETURN *")]
    [InlineData("UNWIND [1] AS x WITH x LIMIT $1LOAD FROM 'x' RETURN *")]
    [InlineData("UNWIND [1] AS x WITH x LIMIT 1E+5CALL file_info('x') RETURN *")]
    public void What_reaches_beyond_the_database_is_refused(string statement) =>
        Assert.Throws<DatabaseException>(() => StatementGuard.Check(statement));

    [Theory]
    [InlineData("MATCH (n:Paper) WHERE n.title CONTAINS 'LOAD' RETURN n.title AS `copy`")]
    [InlineData("MATCH (n:Paper) RETURN n.load, n . copy")]
    [InlineData("MATCH (n:Paper) WHERE n.title = $load RETURN n // COPY")]
    [InlineData("MATCH (n:Load)-[:IMPORT|:EXPORT]->(m) /* INSTALL */ RETURN n")]
    [InlineData("RETURN \"it's a COPY\" AS text")]
    [InlineData("RETURN 'unfinished COPY")]
    [InlineData("MATCH (n) RETURN n.downloads AS downloads, 'x' AS reload")]
    [InlineData("CALL show_tables() RETURN *")]
    [InlineData("call Table_Info('Paper') RETURN *")]
    public void What_only_reads_the_graph_is_allowed(string statement) => StatementGuard.Check(statement);

    [Theory]
    [InlineData("COPY (MATCH (n) RETURN n.name) TO 'x.csv'", "--allow-files")]
    [InlineData("CALL file_info('x') RETURN *", "--allow-files")]
    [InlineData("CALL threads=1", "--allow-files")]
    public void The_refusal_names_the_option_that_allows(string statement, string expected)
    {
        Assert.Contains(expected, Assert.Throws<DatabaseException>(() => StatementGuard.Check(statement)).Message, StringComparison.Ordinal);
        StatementGuard.Check(statement, FileStatements.Allowed);
    }

    /// <summary>A checkpoint once left a log and a shadow file in the cache though the database was open for reading only.</summary>
    [Theory]
    [InlineData(FileStatements.Refused)]
    [InlineData(FileStatements.Allowed)]
    public void A_checkpoint_is_never_allowed(FileStatements files) =>
        Assert.Contains("CHECKPOINT", Assert.Throws<DatabaseException>(() => StatementGuard.Check("/* now */ checkpoint;", files)).Message, StringComparison.Ordinal);
}
