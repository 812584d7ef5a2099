using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Linking.Corrections;

/// <summary>One thing that the user has put right; it overrules what sources say and what PaperGraph guesses.</summary>
/// <param name="Kind">The kind of thing that it is about.</param>
/// <param name="Place">Where it stands.</param>
public abstract record Correction(ThingKind Kind, CorrectionPlace Place)
{
    /// <summary>Every name that must occur in the corpus for the correction to do its work.</summary>
    internal abstract ImmutableArray<string> Names { get; }

    /// <summary>What it does, as the end of a sentence that starts with "The correction".</summary>
    internal abstract string Describe();

    /// <summary>
    /// How many different names occur; 0 when there is only one, which can be neither joined nor kept apart, unless a merge gives it another name.
    /// </summary>
    internal int CountFound(Func<string, bool> occurs)
    {
        string[] found = [.. Names.Distinct(StringComparer.Ordinal).Where(occurs)];
        return found.Length > 1 || (this is MergeCorrection && found.Length == 1 && found[0] != Names[0]) ? found.Length : 0;
    }

    /// <summary>Names in quotes with commas between them.</summary>
    private protected static string Quote(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"\"{name}\""));
}

/// <summary>Where a correction stands.</summary>
/// <param name="Source">The file's name.</param>
/// <param name="Line">The line, from 1.</param>
public readonly record struct CorrectionPlace(string Source, int Line)
{
    /// <summary>The place as messages have it.</summary>
    public override string ToString() => FormattableString.Invariant($"{Source}:{Line}");
}

/// <summary>All names are one thing; the first is kept.</summary>
internal sealed record MergeCorrection(ThingKind Kind, CorrectionPlace Place, ImmutableArray<string> All) : Correction(Kind, Place)
{
    internal override ImmutableArray<string> Names => All;

    internal override string Describe() => $"merge {Quote(All)}";
}

/// <summary>No two of the names are one thing.</summary>
internal sealed record NeverMergeCorrection(ThingKind Kind, CorrectionPlace Place, ImmutableArray<string> All) : Correction(Kind, Place)
{
    internal override ImmutableArray<string> Names => All;

    internal override string Describe() => $"never-merge {Quote(All)}";
}

/// <summary>A thing gets another name.</summary>
internal sealed record RenameCorrection(ThingKind Kind, CorrectionPlace Place, string From, string To) : Correction(Kind, Place)
{
    internal override ImmutableArray<string> Names => [From];

    internal override string Describe() => $"rename \"{From}\" to \"{To}\"";
}

/// <summary>A thing is none: it is taken out.</summary>
internal sealed record DropCorrection(ThingKind Kind, CorrectionPlace Place, string Name) : Correction(Kind, Place)
{
    internal override ImmutableArray<string> Names => [Name];

    internal override string Describe() => $"drop \"{Name}\"";
}

/// <summary>A tag that is several topics, or an author who is several people.</summary>
internal sealed record SplitCorrection(ThingKind Kind, CorrectionPlace Place, string Name, ImmutableArray<SplitPart> Into) : Correction(Kind, Place)
{
    internal override ImmutableArray<string> Names => [Name];

    internal override string Describe() => $"split \"{Name}\" into {Quote(Into.Select(part => part.Name))}";
}

/// <summary>One of the things that a split gives.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Papers">Ids or titles of the author's papers; empty for a tag, whose parts go to all of its papers.</param>
internal sealed record SplitPart(string Name, ImmutableArray<string> Papers);

/// <summary>Facts of a paper; what is null stays as the sources have it.</summary>
internal sealed record SetCorrection(CorrectionPlace Place, string Paper) : Correction(ThingKind.Paper, Place)
{
    public ImmutableArray<string>? Authors { get; init; }

    public ImmutableArray<string>? Fields { get; init; }

    public ImmutableArray<string>? Tags { get; init; }

    public PartialDate? Published { get; init; }

    internal override ImmutableArray<string> Names => [Paper];

    internal override string Describe() => $"set \"{Paper}\"";

    /// <summary>The facts that it has, with their values as text.</summary>
    internal IEnumerable<(string Name, string Value)> Facts()
    {
        if (Fields is { } fields) yield return ("fields", string.Join('\n', fields));
        if (Authors is { } authors) yield return ("authors", string.Join('\n', authors));
        if (Tags is { } tags) yield return ("tags", string.Join('\n', tags));
        if (Published is { } date) yield return ("published", date.ToString());
    }
}
