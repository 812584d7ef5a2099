using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Extraction;

/// <summary>Collects the issues of one input in the order in which they were found.</summary>
internal sealed class IssueLog(string source)
{
    private readonly ImmutableArray<Issue>.Builder issues = ImmutableArray.CreateBuilder<Issue>();

    public void Add(Severity severity, int? line, string code, string message) =>
        issues.Add(new Issue(severity, source, line, code, message));

    public ImmutableArray<Issue> ToImmutable() => issues.ToImmutable();
}
