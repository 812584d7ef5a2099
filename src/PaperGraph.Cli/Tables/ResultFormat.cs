namespace PaperGraph.Cli.Tables;

/// <summary>How the answer to a question is printed.</summary>
internal enum ResultFormat
{
    /// <summary>For people.</summary>
    Table,

    /// <summary>Comma-separated, RFC 4180.</summary>
    Csv,

    /// <summary>One array of objects.</summary>
    Json,

    /// <summary>One object per line.</summary>
    Jsonl,

    /// <summary>A table for a wiki.</summary>
    Markdown,
}
