using PaperGraph.Databases;
using PaperGraph.Databases.GraphDataScience;

namespace PaperGraph.Tests.Databases.GraphDataScience;

public sealed class GdsCommunitiesTests
{
    private const string ProcedureFailed = "Neo.ClientError.Procedure.ProcedureCallFailed";

    /// <summary>Every failure of the procedure once counted as one group less, so that too little memory gave worse communities in silence.</summary>
    [Theory]
    [InlineData("Caused by: java.lang.NullPointerException: … of \"org.neo4j.gds.leiden.LeidenResult.dendrogramManager()\" is null", ProcedureFailed, true)]
    [InlineData("Caused by: java.lang.IllegalStateException: Procedure was blocked since minimum estimated memory exceeds current free memory", ProcedureFailed, false)]
    [InlineData("LeidenResult.dendrogramManager()", "Neo.DatabaseError.Statement.ExecutionFailed", false)]
    public void Only_what_it_says_of_nothing_to_put_together_means_that(string message, string code, bool expected) =>
        Assert.Equal(expected, GdsCommunities.IsNothingTogether(new DatabaseException(message, code, false)));
}
