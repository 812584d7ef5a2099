using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Extraction;

/// <summary>What was read from one input.</summary>
/// <param name="Name">The input's short name: the file's name, with as many of its folders as tell it from the other inputs.</param>
/// <param name="Kind">The kind of source, such as <c>research-blog</c>, <c>daily-papers</c> or <c>table</c>.</param>
/// <param name="Records">The listed papers in the input's order.</param>
/// <param name="Issues">What was not understood or had to be guessed.</param>
public sealed record ExtractedInput(string Name, string Kind, ImmutableArray<SourceRecord> Records, ImmutableArray<Issue> Issues)
{
    /// <summary>Listed papers that were seen and not kept; an issue says why for each. Together with the records these are all that were seen.</summary>
    public int Rejected { get; init; }
}
