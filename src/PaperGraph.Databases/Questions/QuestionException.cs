namespace PaperGraph.Databases.Questions;

/// <summary>A named question does not exist, or its parameters are missing or wrong. The message says which there are.</summary>
public sealed class QuestionException : Exception
{
    /// <summary>Creates the exception with its message.</summary>
    public QuestionException(string message) : base(message) { }
}
