namespace PaperGraph.NodeHost;

/// <summary>The Node process could not be started, failed a request, or did not answer in time. The message says what to do.</summary>
public sealed class NodeHostException : Exception
{
    /// <summary>Creates the exception with its message.</summary>
    public NodeHostException(string message) : base(message) { }

    /// <summary>Creates the exception with its message and cause.</summary>
    public NodeHostException(string message, Exception inner) : base(message, inner) { }

    /// <summary>Whether Node.js is not installed, rather than something having failed in it.</summary>
    public bool IsNodeMissing { get; init; }

    /// <summary>Whether the process answered that it could not do this request, and goes on.</summary>
    public bool IsReply { get; init; }

    /// <summary>Creates the exception without a message.</summary>
    public NodeHostException() { }
}
