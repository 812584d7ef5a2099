using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Pages;

/// <summary>The lines of a daily-papers page that belong to one paper.</summary>
internal sealed class DailyEntry
{
    /// <summary>Title and abstract.</summary>
    public List<TextLine> Text { get; } = [];

    /// <summary>The stated number of authors.</summary>
    public int? AuthorCount { get; set; }

    /// <summary>The line that states it.</summary>
    public int? AuthorLine { get; set; }

    /// <summary>The date.</summary>
    public PageDateParts? Date { get; set; }

    /// <summary>The line of the date.</summary>
    public int? DateLine { get; set; }

    /// <summary>The votes that stand before the title.</summary>
    public int? Upvotes { get; set; }

    /// <summary>The number of comments that stands after the date.</summary>
    public int? Comments { get; set; }

    /// <summary>Whether anything but short lines says that this is a paper.</summary>
    public bool IsPaper => AuthorLine is not null || Date is not null || Text.Exists(line => LineShape.IsAbstract(line.Text));
}
