using System.Collections.Immutable;

namespace PaperGraph.Model;

/// <summary>A research paper, told apart by its identifier.</summary>
public sealed record Paper
{
    /// <summary><c>arxiv:…</c>, else <c>doi:…</c>, else <c>title:</c> with the letters and digits of the normalised title, cut, and its hash.</summary>
    public required string Id { get; init; }

    /// <summary>The title on one line, as the source has it.</summary>
    public required string Title { get; init; }

    /// <summary>The abstract on one line; null when no source has one.</summary>
    public string? Abstract { get; init; }

    /// <summary>When the paper was published; null when unknown.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>An address where the paper is described.</summary>
    public string? Url { get; init; }

    /// <summary>The arXiv identifier without version.</summary>
    public string? ArxivId { get; init; }

    /// <summary>The DOI in lower case, without a resolver's address.</summary>
    public string? Doi { get; init; }

    /// <summary>Votes counted by a source; the largest count where several sources have one.</summary>
    public int? Upvotes { get; init; }

    /// <summary>Comments counted by a source; the largest count where several sources have one.</summary>
    public int? Comments { get; init; }

    /// <summary>How many authors the paper has as far as the sources say; may exceed the linked authors.</summary>
    public int? AuthorCount { get; init; }

    /// <summary>False when the linked authors are not all: no source names any, a source cut the list ("et al."), or one states more authors than any names.</summary>
    public bool AuthorsComplete { get; init; } = true;
}

/// <summary>A person or a collaboration that writes papers.</summary>
/// <param name="Id">A slug of the name.</param>
/// <param name="Name">The name as a person reads it.</param>
/// <param name="Kind">Person or collaboration.</param>
public sealed record Author(string Id, string Name, AuthorKind Kind);

/// <summary>What an author is.</summary>
public enum AuthorKind
{
    /// <summary>One human being.</summary>
    Person,

    /// <summary>A group that signs as one, such as an experiment's collaboration.</summary>
    Collaboration,
}

/// <summary>A topic.</summary>
/// <param name="Id">A slug of the name.</param>
/// <param name="Name">The canonical name, lower case.</param>
/// <param name="Aliases">Other spellings seen in the sources, in ordinal order.</param>
public sealed record Tag(string Id, string Name, ImmutableArray<string> Aliases);

/// <summary>A broad discipline.</summary>
/// <param name="Id">A slug of the name.</param>
/// <param name="Name">The name as the source has it.</param>
public sealed record Field(string Id, string Name);

/// <summary>A page or file where papers were listed.</summary>
/// <param name="Id">A slug of the name.</param>
/// <param name="Name">The input's short name, or the name that a table gives.</param>
/// <param name="Kind">The kind of source, such as <c>research-blog</c>, <c>daily-papers</c> or <c>table</c>.</param>
/// <param name="Url">The page's address, when known.</param>
public sealed record Source(string Id, string Name, string Kind, string? Url = null);
