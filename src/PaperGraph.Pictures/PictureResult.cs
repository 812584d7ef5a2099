using System.Collections.Immutable;

namespace PaperGraph.Pictures;

/// <summary>What was drawn.</summary>
/// <param name="Files">The files written, relative to the folder, with <c>/</c> between their parts.</param>
/// <param name="Notices">Sentences about pictures that were left out or are less than they should be.</param>
public sealed record PictureResult(ImmutableArray<string> Files, ImmutableArray<string> Notices);
