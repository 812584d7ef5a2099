namespace PaperGraph.Site.Report;

/// <summary>A page or file that lists papers. Dates are those of its papers, null where none has one; papers on several sources count on each.</summary>
internal sealed record SourceRow(string Id, string Name, string Kind, string? Url, int Papers, int Dated, string? FirstDate, string? LastDate);
