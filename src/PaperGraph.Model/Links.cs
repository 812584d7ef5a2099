namespace PaperGraph.Model;

/// <summary>Where a link was found.</summary>
public enum Origin
{
    /// <summary>The source says so.</summary>
    Listed,

    /// <summary>Found in the title or the abstract.</summary>
    Mentioned,

    /// <summary>A term found by PaperGraph.</summary>
    Extracted,

    /// <summary>Decided by a classifier.</summary>
    Predicted,
}

/// <summary>How a derived link is known.</summary>
/// <param name="Origin">Where the link was found.</param>
/// <param name="Confidence">How sure it is, in (0,1].</param>
public readonly record struct Provenance(Origin Origin, double Confidence)
{
    /// <summary>Stated by the source itself.</summary>
    public static Provenance Stated => new(Origin.Listed, 1);
}

/// <summary>An author wrote a paper.</summary>
/// <param name="Author">Index into <see cref="LiteratureGraph.Authors"/>.</param>
/// <param name="Paper">Index into <see cref="LiteratureGraph.Papers"/>.</param>
/// <param name="Position">Place in the paper's list of authors, from 1.</param>
public readonly record struct Authorship(int Author, int Paper, int Position);

/// <summary>A paper carries a tag.</summary>
/// <param name="Paper">Index into <see cref="LiteratureGraph.Papers"/>.</param>
/// <param name="Tag">Index into <see cref="LiteratureGraph.Tags"/>.</param>
/// <param name="Provenance">How the link is known.</param>
/// <param name="Position">Place in the paper's list of tags, from 1.</param>
public readonly record struct TagAssignment(int Paper, int Tag, Provenance Provenance, int Position);

/// <summary>A paper belongs to a field.</summary>
/// <param name="Paper">Index into <see cref="LiteratureGraph.Papers"/>.</param>
/// <param name="Field">Index into <see cref="LiteratureGraph.Fields"/>.</param>
/// <param name="Provenance">How the link is known.</param>
public readonly record struct FieldAssignment(int Paper, int Field, Provenance Provenance);

/// <summary>A source lists a paper.</summary>
/// <param name="Paper">Index into <see cref="LiteratureGraph.Papers"/>.</param>
/// <param name="Source">Index into <see cref="LiteratureGraph.Sources"/>.</param>
/// <param name="Rank">Place of the paper on the source, from 1.</param>
/// <param name="Date">The date that the source shows for the paper.</param>
/// <param name="Upvotes">The votes that the source shows.</param>
public readonly record struct Listing(int Paper, int Source, int Rank, PartialDate? Date, int? Upvotes);
