namespace PaperGraph.Databases;

/// <summary>How large the answer to a statement may be, on every engine.</summary>
internal static class RowLimit
{
    /// <summary>The most rows.</summary>
    public const int MaxRows = 100_000;

    /// <summary>What a larger answer is told.</summary>
    public static string Sentence { get; } = FormattableString.Invariant($"The result has more than {MaxRows:N0} rows; add a LIMIT.");
}
