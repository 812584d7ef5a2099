using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Extraction;

/// <summary>Collects the issues of one input in the order in which they were found.</summary>
internal sealed class IssueLog(string source)
{
    private readonly ImmutableArray<Issue>.Builder issues = ImmutableArray.CreateBuilder<Issue>();

    /// <summary>How many listed papers were seen and not kept.</summary>
    public int Rejected { get; private set; }

    public void Add(Severity severity, int? line, string code, string message) =>
        issues.Add(new Issue(severity, source, line, code, message));

    /// <summary>Reports a listed paper that is not kept, and counts it: kept and rejected papers add up to those seen.</summary>
    public void Reject(Severity severity, int? line, string code, string message)
    {
        Rejected++;
        Add(severity, line, code, message);
    }

    public ImmutableArray<Issue> ToImmutable() => issues.ToImmutable();
}
