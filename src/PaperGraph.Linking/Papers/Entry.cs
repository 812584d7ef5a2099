using PaperGraph.Extraction;
using PaperGraph.Linking.Tags;
using PaperGraph.Model;

namespace PaperGraph.Linking.Papers;

/// <summary>A record with the input that lists it and with its facts in their normal form.</summary>
internal sealed class Entry
{
    public Entry(ExtractedInput input, SourceRecord record)
    {
        Input = input;
        Record = record;
        TitleKey = ListedTitleKey = Papers.TitleKey.Of(record.Title);
        ListedTitle = record.Title;
        ArxivId = Identifiers.ArxivId(record.ArxivId) ?? Identifiers.ArxivId(record.Doi) ?? Identifiers.ArxivId(record.Url);
        Doi = Identifiers.ArxivId(record.Doi) is null ? Identifiers.Doi(record.Doi) ?? Identifiers.Doi(record.Url) : null;
    }

    public ExtractedInput Input { get; }

    public SourceRecord Record { get; }

    public string TitleKey { get; }

    /// <summary>The title as the source has it; a corrected title leaves it, and with it the paper's identity.</summary>
    public string ListedTitle { get; private init; }

    /// <summary>The key of <see cref="ListedTitle"/>.</summary>
    public string ListedTitleKey { get; private init; }

    public string? ArxivId { get; }

    /// <summary>The publisher's DOI; one that arXiv itself gives counts as an arXiv identifier.</summary>
    public string? Doi { get; }

    /// <summary>The tags, delimited or cut from a line.</summary>
    public IReadOnlyList<CutTag> Tags { get; set; } = [];

    /// <summary>How the line of tags was cut; null for a record without one.</summary>
    public TagCut? Cut { get; set; }

    /// <summary>The same listing with corrected facts.</summary>
    public Entry With(SourceRecord record) => new(Input, record) { ListedTitle = ListedTitle, ListedTitleKey = ListedTitleKey };

    /// <summary>An issue at the place of the record.</summary>
    public Issue Issue(Severity severity, string code, string message) => new(severity, Input.Name, Record.Line, code, message);
}
