using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Pages.Listings;

/// <summary>The lines of one card by the part that they are.</summary>
internal sealed class Card
{
    /// <summary>The first line.</summary>
    public required int Line { get; init; }

    /// <summary>The last line so far.</summary>
    public int Last { get; private set; }

    /// <summary>The field, from its own line or from the one with the date.</summary>
    public string? Field { get; private set; }

    /// <summary>What stands where the date should; null when nothing does.</summary>
    public string? Date { get; private set; }

    /// <summary>The title.</summary>
    public string? Title { get; private set; }

    /// <summary>The authors as they stand.</summary>
    public string? Authors { get; private set; }

    /// <summary>The tags as they stand.</summary>
    public string? Tags { get; private set; }

    /// <summary>The paragraphs of the abstract.</summary>
    public List<string> Abstract { get; } = [];

    /// <summary>Adds a line to its part.</summary>
    public void Add(TextLine line, CardPart part, HeadLine? head)
    {
        Last = line.Last;
        if (part is CardPart.Date or CardPart.Field) (Field, Date) = (head!.Field ?? Field, part == CardPart.Date ? head.Date : Date);
        else if (part == CardPart.Title) Title = line.Text;
        else if (part == CardPart.Authors) Authors = line.Text;
        else if (part == CardPart.Tags) Tags = line.Text;
        else Abstract.Add(line.Text);
    }
}
