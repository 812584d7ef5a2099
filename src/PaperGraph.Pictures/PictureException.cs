namespace PaperGraph.Pictures;

/// <summary>A picture cannot be drawn as asked for. The message says why and what to do.</summary>
public sealed class PictureException : Exception
{
    /// <summary>Creates the exception with its message.</summary>
    public PictureException(string message) : base(message) { }

    /// <summary>Creates the exception with its message and cause.</summary>
    public PictureException(string message, Exception inner) : base(message, inner) { }

    /// <summary>Creates the exception without a message.</summary>
    public PictureException() { }
}
