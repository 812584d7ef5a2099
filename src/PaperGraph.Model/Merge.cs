namespace PaperGraph.Model;

/// <summary>A decision whether two names or records stand for one thing, with the reason for it.</summary>
/// <param name="Kind">What the names stand for.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="Id">The id of the thing that bears the name <paramref name="Name"/>.</param>
/// <param name="Name">The name that stays.</param>
/// <param name="Other">The name, or the paper's id or title, that was joined with it or could be.</param>
/// <param name="Reason">A stable name for the rule, kebab case, such as <c>plural</c> or <c>initials</c>.</param>
/// <param name="Evidence">What in the corpus supports the decision, in words a person can check.</param>
public sealed record Merge(ThingKind Kind, MergeDecision Decision, string Id, string Name, string Other, string Reason, string Evidence);

/// <summary>The kinds of things whose names are joined.</summary>
public enum ThingKind
{
    /// <summary>A <see cref="Model.Paper"/>.</summary>
    Paper,

    /// <summary>An <see cref="Model.Author"/>.</summary>
    Author,

    /// <summary>A <see cref="Model.Tag"/>.</summary>
    Tag,

    /// <summary>A <see cref="Model.Field"/>.</summary>
    Field,
}

/// <summary>What was decided about two names.</summary>
public enum MergeDecision
{
    /// <summary>They are one thing.</summary>
    Merged,

    /// <summary>They may be one thing; left to a person.</summary>
    Proposed,

    /// <summary>They look like one thing and are two.</summary>
    KeptApart,
}
