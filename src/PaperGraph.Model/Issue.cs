namespace PaperGraph.Model;

/// <summary>Something that could not be read, or had to be guessed.</summary>
/// <param name="Severity">How bad it is.</param>
/// <param name="Source">The input's short name, with as many folders as tell it from the other inputs; the argument where there is no such input.</param>
/// <param name="Line">The line in the input, from 1; null when the issue concerns the whole input.</param>
/// <param name="Code">A stable name for the kind of issue, kebab case.</param>
/// <param name="Message">What happened and what to do, one sentence each.</param>
public sealed record Issue(Severity Severity, string Source, int? Line, string Code, string Message)
{
    /// <summary>The place as <c>source:line</c>, or the source alone.</summary>
    public string Place => Line is null ? Source : $"{Source}:{Line}";
}

/// <summary>How bad an <see cref="Issue"/> is.</summary>
public enum Severity
{
    /// <summary>A guess that is usually right; worth knowing.</summary>
    Info,

    /// <summary>A part of a record was not understood; the record was kept.</summary>
    Warning,

    /// <summary>A record or an input was not read.</summary>
    Error,
}
