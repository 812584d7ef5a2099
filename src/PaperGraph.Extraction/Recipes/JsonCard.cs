using System.Text.Json;

namespace PaperGraph.Extraction.Recipes;

/// <summary>A card that is a JSON value.</summary>
internal sealed class JsonCard(JsonElement root, JsonElement value, int line) : ICard
{
    public int Line => line;

    public CardValues Find(PartRule rule, bool all)
    {
        var lost = 0;
        var found = rule.Path?.Find(rule.OnPage ? root : value, ref lost) ?? [];
        var texts = found.Select(item => (Text: item.ToText(), item.InList)).ToArray();
        lost += texts.Count(item => item.InList && string.IsNullOrWhiteSpace(item.Text));
        return new CardValues(texts.Where(item => item.Text is not null).Select(item => (item.Text!, item.InList)), lost, found.Exists(item => item is { Joined: null, Value.ValueKind: JsonValueKind.Array }));
    }
}
