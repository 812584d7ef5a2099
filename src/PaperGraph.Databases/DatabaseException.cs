namespace PaperGraph.Databases;

/// <summary>A database could not be reached, or refused or failed a statement. The message says what happened and what to do, on one line.</summary>
public sealed class DatabaseException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened and what to do.</param>
    /// <param name="code">The database's own code for the error, such as <c>Neo.ClientError.Statement.SyntaxError</c>; null when it gave none.</param>
    /// <param name="isRetriable">Whether the same request may succeed later.</param>
    /// <param name="inner">The cause.</param>
    public DatabaseException(string message, string? code, bool isRetriable, Exception? inner = null) : base(OneLine(message), inner)
    {
        Code = code;
        IsRetriable = isRetriable;
    }

    /// <summary>Creates the exception for something that a retry does not help.</summary>
    public DatabaseException(string message, Exception inner) : this(message, null, false, inner) { }

    /// <summary>Creates the exception for something that a retry does not help.</summary>
    public DatabaseException(string message) : this(message, null, false) { }

    /// <summary>The database's own code for the error, or null.</summary>
    public string? Code { get; }

    /// <summary>Whether the same request may succeed later.</summary>
    public bool IsRetriable { get; }

    private static string OneLine(string message) => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
