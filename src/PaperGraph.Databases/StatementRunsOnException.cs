namespace PaperGraph.Databases;

/// <summary>Nobody waits for a statement any more, but whether the server stopped it is not known.</summary>
public sealed class StatementRunsOnException : OperationCanceledException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="inner">Why the server could not be made to stop it.</param>
    internal StatementRunsOnException(Exception inner)
        : base("Stopped waiting; the server could not be told to stop the statement and may go on with it for a while.", inner) { }
}
