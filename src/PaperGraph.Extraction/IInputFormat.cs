using System.Collections.Immutable;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction;

/// <summary>One way in which an input may list papers.</summary>
internal interface IInputFormat
{
    /// <summary>The kind of source that the format stands for.</summary>
    string Kind { get; }

    /// <summary>Whether the content is in this format.</summary>
    bool Recognises(TextDocument document);

    /// <summary>Reads every listed paper; what is not understood goes to <paramref name="issues"/>.</summary>
    ImmutableArray<SourceRecord> Read(TextDocument document, IssueLog issues);
}
