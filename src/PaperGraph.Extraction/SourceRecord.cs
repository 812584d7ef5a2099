using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Extraction;

/// <summary>One listed paper as a source has it, before it is linked with anything.</summary>
/// <remarks>Every text is clean: not empty, on one line, with single spaces and none at its ends.</remarks>
public sealed record SourceRecord
{
    /// <summary>The title on one line.</summary>
    public required string Title { get; init; }

    /// <summary>The line of the input where the record starts, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Place on the source, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>Whether <see cref="Rank"/> says something: false on a page of one paper, and where the source has no order.</summary>
    public bool IsRanked { get; init; } = true;

    /// <summary>The abstract on one line.</summary>
    public string? Abstract { get; init; }

    /// <summary>Names in the source's order, "et al." left out.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>False when the source says that there are more authors ("et al.").</summary>
    public bool AuthorsComplete { get; init; } = true;

    /// <summary>Number of authors as the source states it.</summary>
    public int? AuthorCount { get; init; }

    /// <summary>Tags that the source delimits.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>A line of tags with nothing between them but spaces; linking cuts it.</summary>
    public string? TagLine { get; init; }

    /// <summary>Names of fields, the main one first.</summary>
    public ImmutableArray<string> Fields { get; init; } = [];

    /// <summary>The date that the source shows.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>An address of the paper.</summary>
    public string? Url { get; init; }

    /// <summary>The arXiv identifier as the source has it.</summary>
    public string? ArxivId { get; init; }

    /// <summary>The DOI as the source has it.</summary>
    public string? Doi { get; init; }

    /// <summary>Votes shown.</summary>
    public int? Upvotes { get; init; }

    /// <summary>Comments shown.</summary>
    public int? Comments { get; init; }

    /// <summary>A source named by the record itself, as a table may; null for the input as a whole.</summary>
    public string? SourceName { get; init; }
}
