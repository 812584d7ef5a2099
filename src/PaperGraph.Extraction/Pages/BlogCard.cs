using System.Collections.Immutable;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Pages;

/// <summary>Reads one card of a research blog.</summary>
internal static class BlogCard
{
    /// <summary>
    /// The first line is the title, the first one all in lower case the tags, the second one the authors when it
    /// looks like names; what is left between them is the abstract.
    /// </summary>
    /// <returns>Null, with an error in <paramref name="issues"/>, when the card has no title.</returns>
    public static SourceRecord? Read(BlogCardLines card, int rank, IssueLog issues)
    {
        if (card.Body.Count == 0 || IsWithoutTitle(card.Body))
        {
            issues.Reject(Severity.Error, card.Line, "missing-title", "The card has no title, so it was not read. Add the title on the line after the field and date.");
            return null;
        }
        var (title, rest) = (card.Body[0], card.Body.Skip(1).ToList());
        var tagLine = TakeTagLine(rest, issues);
        var (names, complete) = (ImmutableArray<string>.Empty, true);
        if (rest.Count > 0 && LineShape.IsNameList(rest[0].Text))
        {
            (names, complete) = AuthorNames.Cut(rest[0].Text);
            rest.RemoveAt(0);
        }
        if (names.IsEmpty) Missing("authors");
        if (tagLine is null) Missing("tags");
        return new SourceRecord
        {
            Title = title.Text,
            Line = card.Line,
            Rank = rank,
            Abstract = rest.Count == 0 ? null : string.Join(' ', rest.Select(line => line.Text)),
            Authors = names,
            AuthorsComplete = complete,
            TagLine = tagLine,
            Fields = [card.Head.Field],
            Published = ReadDate(card, issues),
        };

        void Missing(string what) => issues.Add(Severity.Warning, card.Line, $"missing-{what}", $"The card has no {what}; the paper is kept without.");
    }

    /// <summary>Takes the tags and what follows them, such as the foot of the page, off the lines of a card.</summary>
    private static string? TakeTagLine(List<TextLine> lines, IssueLog issues)
    {
        var at = lines.FindIndex(line => LineShape.IsTagLine(line.Text));
        if (at < 0) return null;
        var tags = lines[at].Text;
        if (at + 1 < lines.Count) ReportRest(lines[at + 1], lines.Skip(at + 1).Any(line => LineShape.IsAbstract(line.Text)), issues);
        lines.RemoveRange(at, lines.Count - at);
        return tags;
    }

    private static void ReportRest(TextLine first, bool hasAbstract, IssueLog issues)
    {
        if (hasAbstract)
            issues.Reject(Severity.Error, first.Number, "missing-head", $"A card without its line of field and date was not read: \"{first.Text}\". Add that line before its title.");
        else
            issues.Add(Severity.Info, first.Number, "after-card", $"What follows the tags of a card is no part of it and was left out: \"{first.Text}\".");
    }

    /// <summary>Whether the card starts with its authors: names that end with "et al." and no second line of names.</summary>
    private static bool IsWithoutTitle(List<TextLine> body) =>
        body[0].Text.EndsWith(AuthorNames.AndOthers, StringComparison.Ordinal)
        && (body.Count == 1 || !LineShape.IsNameList(body[1].Text));

    private static PartialDate? ReadDate(BlogCardLines card, IssueLog issues)
    {
        var date = PageDate.Parse(card.Head.Date) is { Year: { } year, Count: null } parts ? PageDate.Create(year, parts.Month, parts.Day) : null;
        if (date is null) issues.Add(Severity.Warning, card.Line, "bad-date", $"\"{card.Head.Date}\" is no date such as \"Mar 2, 2026\"; the paper is kept without a date.");
        return date;
    }
}

/// <summary>A card as its lines.</summary>
/// <param name="Head">What the first line says.</param>
/// <param name="Line">The number of the first line.</param>
/// <param name="Body">The lines after the first that are not blank.</param>
internal sealed record BlogCardLines(BlogCardHead Head, int Line, List<TextLine> Body);
