namespace PaperGraph.Linking.Corrections;

/// <summary>A file of corrections cannot be understood.</summary>
/// <param name="message">Place, what is wrong, and what is allowed.</param>
public sealed class CorrectionException(string message) : Exception(message);
