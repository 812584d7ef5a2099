namespace PaperGraph.Extraction.Pages.Listings;

/// <summary>What a line of a card may be.</summary>
internal enum CardPart
{
    /// <summary>The date, with the field where both stand on one line.</summary>
    Date,

    /// <summary>The field, where it has a line of its own.</summary>
    Field,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The authors.</summary>
    Authors,

    /// <summary>A paragraph of the abstract.</summary>
    Abstract,

    /// <summary>The tags.</summary>
    Tags,
}
