using System.Collections.Immutable;
using System.Text.Json;

namespace PaperGraph.Extraction.Recipes;

/// <summary>A path through JSON, from a value to those that it names.</summary>
/// <remarks>
/// Steps: <c>name</c>, a property, <c>given+family</c>, the texts of several with a space between, or <c>name|given+family</c>, the first of
/// these that has a text; <c>[]</c>, the entries of
/// an array, or the value itself where it is no array; <c>*</c>, everything directly inside; <c>**</c>, the value and everything below it, but nothing
/// within what the next step keeps; <c>[name]</c>, keeps what has the property, <c>[!name]</c> what has not or has false,
/// <c>[name=text]</c> what has it with this text. Names in brackets may have dots. An empty path is the value itself.
/// </remarks>
internal sealed class JsonPath
{
    private readonly ImmutableArray<Step> steps;

    private JsonPath(string text, ImmutableArray<Step> steps)
    {
        this.steps = steps;
        Text = text;
    }

    private enum StepKind
    {
        Property,
        FirstProperty,
        Entries,
        Children,
        Below,
        Has,
        HasNot,
        Equal,
    }

    /// <summary>The path as it is written.</summary>
    public string Text { get; }

    /// <summary>Reads a path; null when it is none.</summary>
    public static JsonPath? Parse(string text)
    {
        var steps = ImmutableArray.CreateBuilder<Step>();
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '[')
            {
                var close = text.IndexOf(']', at);
                if (close < 0) return null;
                steps.Add(Bracket(text[(at + 1)..close]));
                at = close + 1;
                continue;
            }
            if (text[at] == '.' && at > 0) at++;
            var end = text.AsSpan(at).IndexOfAny('.', '[') is var length and >= 0 ? at + length : text.Length;
            if (end == at) return null;
            steps.Add(Named(text[at..end]));
            at = end;
        }
        return new JsonPath(text, steps.ToImmutable());
    }

    /// <summary>The values, in their order. <paramref name="lost"/> grows by the entries of arrays in which nothing was found.</summary>
    /// <exception cref="InvalidOperationException">A text has half of a surrogate pair.</exception>
    public List<JsonFound> Find(JsonElement root, ref int lost)
    {
        var found = new List<JsonFound>();
        Walk(new JsonFound(root, null, false), 0, found, ref lost);
        return found;
    }

    /// <summary>The values, in their order.</summary>
    public List<JsonFound> Find(JsonElement root)
    {
        var lost = 0;
        return Find(root, ref lost);
    }

    private static Step Bracket(string inside)
    {
        if (inside.Length == 0) return new Step(StepKind.Entries, [], "");
        if (inside[0] == '!') return new Step(StepKind.HasNot, [.. inside[1..].Split('.')], "");
        var equal = inside.IndexOf('=', StringComparison.Ordinal);
        return equal < 0 ? new Step(StepKind.Has, [.. inside.Split('.')], "") : new Step(StepKind.Equal, [.. inside[..equal].Split('.')], inside[(equal + 1)..]);
    }

    private static Step Named(string name) => name switch
    {
        "*" => new Step(StepKind.Children, [], ""),
        "**" => new Step(StepKind.Below, [], ""),
        _ when name.Split('|') is { Length: > 1 } several => new Step(StepKind.FirstProperty, [.. several], ""),
        _ => new Step(StepKind.Property, [.. name.Split('+')], ""),
    };

    private void Walk(JsonFound at, int index, List<JsonFound> found, ref int lost)
    {
        if (index == steps.Length)
        {
            found.Add(at);
            return;
        }
        var (value, step) = (at.Value, steps[index]);
        switch (step.Kind)
        {
            case StepKind.Property:
                if (Property(value, step.Names) is { } property) Walk(property with { InList = at.InList }, index + 1, found, ref lost);
                break;
            case StepKind.FirstProperty:
                var first = step.Names.Select(names => Property(value, [.. names.Split('+')])).FirstOrDefault(found => !string.IsNullOrWhiteSpace(found?.ToText()));
                if (first is { } text) Walk(text with { InList = at.InList }, index + 1, found, ref lost);
                break;
            case StepKind.Entries when value.ValueKind is JsonValueKind.Array:
                foreach (var entry in value.EnumerateArray())
                {
                    var before = found.Count;
                    Walk(new JsonFound(entry, null, true), index + 1, found, ref lost);
                    if (found.Count == before) lost++;
                }
                break;
            case StepKind.Entries:
                Walk(at, index + 1, found, ref lost);
                break;
            case StepKind.Children:
                foreach (var child in Children(value)) Walk(new JsonFound(child, null, true), index + 1, found, ref lost);
                break;
            case StepKind.Below:
                WalkBelow(at, index, found, ref lost);
                break;
            default:
                if (Keeps(step, value)) Walk(at, index + 1, found, ref lost);
                break;
        }
    }

    private void WalkBelow(JsonFound at, int index, List<JsonFound> found, ref int lost)
    {
        var before = found.Count;
        Walk(at, index + 1, found, ref lost);
        if (found.Count > before) return;
        foreach (var child in Children(at.Value)) WalkBelow(new JsonFound(child, null, true), index, found, ref lost);
    }

    private static JsonFound? Property(JsonElement value, ImmutableArray<string> names)
    {
        if (value.ValueKind is not JsonValueKind.Object) return null;
        if (names.Length == 1) return value.TryGetProperty(names[0], out var property) && property.ValueKind is not JsonValueKind.Null ? new JsonFound(property, null, false) : null;
        var texts = names.Select(name => Property(value, [name])?.ToText()).Where(text => !string.IsNullOrWhiteSpace(text)).ToArray();
        return texts.Length == 0 ? null : new JsonFound(value, string.Join(' ', texts), false);
    }

    private static IEnumerable<JsonElement> Children(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray(),
        JsonValueKind.Object => value.EnumerateObject().Select(property => property.Value),
        _ => [],
    };

    private static bool Keeps(Step step, JsonElement value)
    {
        JsonElement? at = value;
        foreach (var name in step.Names) at = at is { } owner ? Property(owner, [name])?.Value : null;
        return step.Kind switch
        {
            StepKind.Has => at is not null,
            StepKind.HasNot => at is null or { ValueKind: JsonValueKind.False },
            _ => at is { } property && (property.ValueKind is JsonValueKind.Array
                ? property.EnumerateArray().Any(entry => new JsonFound(entry, null, true).ToText() == step.Text)
                : new JsonFound(property, null, false).ToText() == step.Text),
        };
    }

    private sealed record Step(StepKind Kind, ImmutableArray<string> Names, string Text);
}

/// <summary>A value that a path names.</summary>
/// <param name="Value">The value.</param>
/// <param name="Joined">The texts of several properties; null where the path names one.</param>
/// <param name="InList">Whether it is an entry of an array, or part of one.</param>
internal readonly record struct JsonFound(JsonElement Value, string? Joined, bool InList)
{
    /// <summary>The text of a string or number; null for anything else.</summary>
    public string? ToText() => Joined ?? Value.ValueKind switch
    {
        JsonValueKind.String => Value.GetString(),
        JsonValueKind.Number => Value.GetRawText(),
        _ => null,
    };
}
