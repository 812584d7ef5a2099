using System.Collections.Immutable;

namespace PaperGraph.Databases.Questions;

/// <summary>A question with a name that comes with PaperGraph, for Neo4j and for the embedded database.</summary>
/// <param name="Name">The name, kebab case.</param>
/// <param name="Title">A short title.</param>
/// <param name="Answers">What the result tells.</param>
/// <param name="Parameters">The parameters in the order of the file.</param>
/// <param name="Example">A command line that asks it.</param>
/// <param name="Statement">The Cypher statement without the head.</param>
public sealed record NamedQuestion(string Name, string Title, string Answers, ImmutableArray<QuestionParameter> Parameters, string Example, string Statement)
{
    /// <summary>The statement for the embedded database where it differs; null where both run the same.</summary>
    public string? LadybugStatement { get; init; }

    /// <summary>The statement for an engine.</summary>
    public string StatementOn(GraphEngine engine) => engine == GraphEngine.Ladybug && LadybugStatement is { } own ? own : Statement;

    /// <summary>Reads values for the parameters; those that are not given get their defaults.</summary>
    /// <param name="assignments">Texts of the form <c>name=value</c>.</param>
    /// <param name="option">What stands before an assignment where the user writes it, for messages.</param>
    /// <returns>A typed value for every parameter.</returns>
    /// <exception cref="QuestionException">A text is no assignment, names no parameter, or has a value of the wrong type; a parameter has no value; or two fields are the same.</exception>
    public IReadOnlyDictionary<string, object?> Bind(IEnumerable<string> assignments, string option = QueryParameters.Option)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, text) in QueryParameters.Split(assignments, option))
        {
            var parameter = Parameters.FirstOrDefault(parameter => parameter.Name == name)
                ?? throw new QuestionException($"{Name} has no parameter '{name}'. {Usage}");
            if (!parameter.TryParse(text, out var value))
                throw new QuestionException($"'{text}' is no {parameter.Type.ToString().ToLowerInvariant()}{(parameter.Type == QuestionParameterType.Integer && QueryParameters.Integer(text) is not null ? " from 0" : "")} for {name}. {Usage}");
            values[name] = value;
        }
        foreach (var parameter in Parameters)
        {
            if (values.ContainsKey(parameter.Name)) continue;
            values[parameter.Name] = parameter.Default
                ?? throw new QuestionException($"{Name} needs a value for '{parameter.Name}': {option}\"{parameter.Name}=…\". {Usage}");
        }
        RefuseEqualFields(values);
        return values;
    }

    private void RefuseEqualFields(Dictionary<string, object?> values)
    {
        if (values.GetValueOrDefault("fieldA") is string first && first.Equals(values.GetValueOrDefault("fieldB") as string, StringComparison.OrdinalIgnoreCase))
            throw new QuestionException($"fieldA and fieldB are both '{first}'; {Name} is about two fields.");
    }

    private string Usage => Parameters.IsEmpty
        ? "It takes no parameters."
        : $"Its parameters: {string.Join("; ", Parameters)}.";
}

/// <summary>A parameter of a named question.</summary>
/// <param name="Name">The name, as in <c>$name</c>.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Default">The value when none is given; null when one must be given.</param>
/// <param name="Explanation">What it is for.</param>
public sealed record QuestionParameter(string Name, QuestionParameterType Type, object? Default, string Explanation)
{
    /// <summary>Name, type, default and explanation on one line, as in the head of the file.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Name} {Type.ToString().ToLowerInvariant()}{(Default is null ? "" : $" = {Default}")} — {Explanation}");

    /// <summary>Reads a value of this parameter's type.</summary>
    internal bool TryParse(string text, out object? value)
    {
        value = Type switch
        {
            QuestionParameterType.Text => text,
            QuestionParameterType.Integer => QueryParameters.Integer(text) is long and >= 0 and var number ? number : null,
            QuestionParameterType.Number => QueryParameters.Number(text),
            _ => throw new InvalidOperationException($"Unknown parameter type {Type}."),
        };
        return value is not null;
    }
}

/// <summary>The type of a parameter's values.</summary>
public enum QuestionParameterType
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>A 64-bit whole number from 0.</summary>
    Integer,

    /// <summary>A 64-bit floating-point number.</summary>
    Number,
}
