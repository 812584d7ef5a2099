using PaperGraph.Databases.Neo4jHttp;

namespace PaperGraph.Tests.Databases;

public sealed class RetryPolicyTests
{
    [Theory]
    [InlineData(1, 0.5)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(4, 4)]
    [InlineData(5, 8)]
    [InlineData(6, 10)]
    [InlineData(7, 10)]
    [InlineData(int.MaxValue, 10)]
    public void Pauses_double_up_to_the_longest_and_are_spread_by_a_fifth(int attempt, double seconds)
    {
        var pauses = Enumerable.Range(0, 200).Select(_ => RetryPolicy.Default.DelayAfter(attempt).TotalSeconds / seconds).ToList();

        Assert.All(pauses, share => Assert.InRange(share, 0.8, 1.2));
        Assert.True(pauses.Max() - pauses.Min() > 0.2);
    }

    [Theory]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected", true, false)]
    [InlineData("Neo.TransientError.General.MemoryPoolOutOfMemoryError", true, true)]
    [InlineData("Neo.TransientError.General.TransactionMemoryLimit", true, true)]
    [InlineData("Neo.TransientError.Transaction.Terminated", false, false)]
    [InlineData("Neo.TransientError.Transaction.LockClientStopped", false, false)]
    [InlineData("Neo.ClientError.Security.AuthorizationExpired", true, false)]
    [InlineData("Neo.ClientError.Cluster.NotALeader", true, false)]
    [InlineData("Neo.ClientError.Schema.ConstraintValidationFailed", false, false)]
    [InlineData("Neo.DatabaseError.General.UnknownError", false, false)]
    public void Codes_decide(string code, bool retriable, bool memory) =>
        Assert.Equal((retriable, memory), (ErrorCodes.IsRetriable(code), ErrorCodes.IsMemory(code)));
}
