using System.Security.Cryptography;

namespace PaperGraph.Databases.Neo4jHttp;

/// <summary>How often and after which pauses a request is repeated. Each pause is spread at random by a fifth, so that writers which got in each other's way do not meet again.</summary>
/// <param name="Attempts">Attempts in all.</param>
/// <param name="FirstDelay">The pause before the second attempt; each further pause is twice as long.</param>
/// <param name="LongestDelay">No pause is longer.</param>
public readonly record struct RetryPolicy(int Attempts, TimeSpan FirstDelay, TimeSpan LongestDelay)
{
    /// <summary>Six attempts, pauses from half a second to ten seconds.</summary>
    public static RetryPolicy Default { get; } = new(6, TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(10));

    /// <summary>The pause after a failed attempt: min(longest, first · 2^(attempt-1)) · u, u uniform in [0.8, 1.2].</summary>
    /// <param name="attempt">The attempt that failed, from 1.</param>
    internal TimeSpan DelayAfter(int attempt)
    {
        var doubled = FirstDelay * Math.Pow(2, Math.Min(attempt - 1, 30));
        return (doubled < LongestDelay ? doubled : LongestDelay) * (RandomNumberGenerator.GetInt32(800, 1201) / 1000.0);
    }
}
