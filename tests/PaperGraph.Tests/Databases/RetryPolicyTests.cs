using FsCheck;
using PaperGraph.Databases.Neo4jHttp;

namespace PaperGraph.Tests.Databases;

public sealed class RetryPolicyTests
{
    [Fact]
    public void Pauses_double_up_to_the_longest_within_the_jitter() =>
        Prop.ForAll<int, int>((seed, step) =>
        {
            var attempt = 1 + Math.Abs(step % 100);
            var expected = Math.Min(10, 0.5 * Math.Pow(2, attempt - 1));
            var pause = RetryPolicy.Default.DelayAfter(attempt, new System.Random(seed)).TotalSeconds;
            return pause >= 0.8 * expected - 1e-6 && pause <= 1.2 * expected + 1e-6;
        }).QuickCheckThrowOnFailure();

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
