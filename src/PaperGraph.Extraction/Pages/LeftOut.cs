using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Pages;

/// <summary>Names the lines of a page that are no part of a paper, so that nothing is lost in silence.</summary>
internal sealed class LeftOut(IssueLog issues)
{
    private const int LongestQuote = 80;

    private readonly List<TextLine> run = [];
    private readonly Dictionary<string, Repeated> reported = new(StringComparer.Ordinal);
    private bool runIsInside;

    /// <summary>Leaves out a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isInside">Whether it stands within a card, where it may have been meant as a part of it.</param>
    public void Add(TextLine line, bool isInside)
    {
        if (run.Count > 0 && runIsInside != isInside) EndRun();
        runIsInside = isInside;
        run.Add(line);
    }

    /// <summary>Ends a run of lines: what comes next is left out for another reason or is data.</summary>
    public void EndRun()
    {
        if (run.Count == 0) return;
        var key = string.Join('\n', run.Select(line => line.Text));
        if (reported.TryGetValue(key, out var repeated)) repeated.Lines.Add(run[0].Number);
        else reported.Add(key, new Repeated([run[0].Number], run[^1].Last, runIsInside, run[0].Text));
        run.Clear();
    }

    /// <summary>Reports what was left out, one issue per run of lines; the same run again is counted with the first.</summary>
    public void Report()
    {
        EndRun();
        foreach (var (lines, last, inside, text) in reported.Values)
        {
            var place = lines[0] == last ? $"Line {last} is" : $"Lines {lines[0]} to {last} are";
            var again = lines.Count > 1 ? $", also at {(lines.Count > 2 ? "lines" : "line")} {string.Join(", ", lines.Skip(1))}" : "";
            var quote = text.Length > LongestQuote ? text[..LongestQuote] + "…" : text;
            var message = $"{place} no part of a paper and left out{again}: \"{quote}\".";
            if (inside) issues.Add(Severity.Warning, lines[0], "left-out", $"{message} The text stands within a card; check the card.");
            else issues.Add(Severity.Info, lines[0], "left-out", message);
        }
    }

    private sealed record Repeated(List<int> Lines, int Last, bool IsInside, string Text);
}
