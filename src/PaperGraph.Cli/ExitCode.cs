namespace PaperGraph.Cli;

/// <summary>What the process tells the shell.</summary>
internal static class ExitCode
{
    internal const int Done = 0;

    /// <summary>Done, but some input had errors, or nothing was found.</summary>
    internal const int Incomplete = 1;

    internal const int Usage = 2;

    /// <summary>The work failed; nothing was written.</summary>
    internal const int Failed = 3;

    internal const int Interrupted = 130;
}
