namespace PaperGraph.Extraction.Recipes;

/// <summary>One listed paper on a page, before its parts are read.</summary>
internal interface ICard
{
    /// <summary>The line on which it starts, from 1.</summary>
    int Line { get; }

    /// <summary>The values at a place, as they stand there.</summary>
    /// <param name="rule">The place; not a constant.</param>
    /// <param name="all">Whether all values are wanted, not only the first that the rule takes.</param>
    CardValues Find(PartRule rule, bool all);
}

/// <summary>What stands at a place of a card.</summary>
/// <param name="Texts">The values, not yet cleaned, each with whether the page itself delimits it as an entry of a list.</param>
/// <param name="Lost">Entries of a list that have no value.</param>
/// <param name="IsArray">Whether the place is an array, whose entries the path does not ask for.</param>
internal readonly record struct CardValues(IEnumerable<(string Text, bool IsEntry)> Texts, int Lost = 0, bool IsArray = false);
