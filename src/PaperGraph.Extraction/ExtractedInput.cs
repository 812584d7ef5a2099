using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Extraction;

/// <summary>What was read from one input.</summary>
/// <param name="Name">The input's name without folders.</param>
/// <param name="Kind">The kind of source, such as <c>research-blog</c>, <c>daily-papers</c> or <c>table</c>.</param>
/// <param name="Records">The listed papers in the input's order.</param>
/// <param name="Issues">What was not understood or had to be guessed.</param>
public sealed record ExtractedInput(string Name, string Kind, ImmutableArray<SourceRecord> Records, ImmutableArray<Issue> Issues);
