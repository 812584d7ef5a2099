using System.Collections.Immutable;

namespace PaperGraph.Linking.Identity;

/// <summary>What the user has said about which names of one kind are the same thing; it overrules every guess.</summary>
internal sealed record IdentityRules
{
    /// <summary>The reason of every decision that the user has made.</summary>
    public const string Reason = "correction";

    /// <summary>The evidence for it, in the same words everywhere.</summary>
    public const string Evidence = "a correction says so";

    /// <summary>No rules.</summary>
    public static IdentityRules None { get; } = new();

    /// <summary>Names that are one thing, each list with the name to keep first.</summary>
    public ImmutableArray<ImmutableArray<string>> Same { get; init; } = [];

    /// <summary>Pairs of names that are never one thing.</summary>
    public ImmutableArray<(string A, string B)> Different { get; init; } = [];
}
