namespace PaperGraph.Linking.Papers;

/// <summary>An order of records by their facts, so that decisions do not depend on the order of the inputs.</summary>
internal static class EntryOrder
{
    /// <summary>Sorts by identifiers, title, date, authors and abstract, at last by place.</summary>
    /// <param name="items">Things that have a record.</param>
    /// <param name="entry">Their record.</param>
    public static IOrderedEnumerable<T> Sort<T>(IEnumerable<T> items, Func<T, Entry> entry) =>
        items.OrderBy(item => entry(item).ArxivId, StringComparer.Ordinal)
            .ThenBy(item => entry(item).Doi, StringComparer.Ordinal)
            .ThenBy(item => entry(item).Record.Title, StringComparer.Ordinal)
            .ThenBy(item => entry(item).Record.Published)
            .ThenBy(item => string.Join('\n', entry(item).Record.Authors), StringComparer.Ordinal)
            .ThenBy(item => entry(item).Record.Abstract, StringComparer.Ordinal)
            .ThenBy(item => entry(item).Record.Url, StringComparer.Ordinal)
            .ThenBy(item => entry(item).Input.Name, StringComparer.Ordinal)
            .ThenBy(item => entry(item).Record.Line);
}
