using System.Collections.Immutable;

namespace PaperGraph.Linking.Review;

/// <summary>Something that deserves a look.</summary>
/// <param name="Effect">Expected number of wrong links: the probability that it is wrong, times the links that would change.</param>
/// <param name="What">The kind of question, in words.</param>
/// <param name="Name">The thing that it is about.</param>
/// <param name="Now">What the graph has.</param>
/// <param name="Instead">What it may be instead.</param>
/// <param name="Why">The evidence.</param>
/// <param name="Section">The section of a file of corrections that settles it.</param>
/// <param name="Correction">The lines of the correction that makes it so.</param>
public sealed record ReviewItem(double Effect, string What, string Name, string Now, string Instead, string Why, string Section, ImmutableArray<string> Correction);
