namespace PaperGraph.Storage;

/// <summary>An output folder could not be read or written. The message says what, where, and what to do.</summary>
public sealed class StorageException : Exception
{
    /// <summary>Creates the exception with its message.</summary>
    public StorageException(string message) : base(message) { }

    /// <summary>Creates the exception with its message and cause.</summary>
    public StorageException(string message, Exception inner) : base(message, inner) { }

    /// <summary>Creates the exception without a message.</summary>
    public StorageException() { }
}
