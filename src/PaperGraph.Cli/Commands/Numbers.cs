using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using PaperGraph.Analysis;

namespace PaperGraph.Cli.Commands;

/// <summary>Options whose value is a number, written as everywhere in the world's program texts: no grouping, a point before decimals.</summary>
internal static class Numbers
{
    /// <summary>What a resolution of communities must be.</summary>
    internal static string ResolutionRange { get; } = FormattableString.Invariant($"a number above 0, at most {AnalysisOptions.MostResolution:N0}");

    /// <summary>What is said of a value outside its range.</summary>
    /// <param name="refused">What the options' check threw.</param>
    /// <param name="range">What the value must be.</param>
    internal static UsageException OutOfRange(ArgumentOutOfRangeException refused, string range)
        => new(FormattableString.Invariant($"{OptionName(refused.ParamName)} {refused.ActualValue} is out of range; it must be {range}."));

    /// <summary>The option that sets a property: <c>--min-size</c> for <c>MinSize</c>.</summary>
    internal static string OptionName(string? property) => "--" + JsonNamingPolicy.KebabCaseLower.ConvertName(property ?? "");

    private static NumberStyles Written<T>(T defaultValue) => NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | (defaultValue is double ? NumberStyles.AllowExponent : 0);

    /// <summary>A whole number that may be left out.</summary>
    internal static Option<int?> Optional(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result => Parse(name, result, 0),
    };

    internal static Option<T> Option<T>(string name, string description, T defaultValue) where T : struct, INumber<T> => new(name)
    {
        Description = description,
        HelpName = defaultValue is double ? "X" : "N",
        DefaultValueFactory = _ => defaultValue,
        CustomParser = result => Parse(name, result, defaultValue),
    };

    private static T Parse<T>(string name, ArgumentResult result, T defaultValue) where T : struct, INumber<T>
    {
        var text = result.Tokens.Single().Value;
        if (T.TryParse(text, Written(defaultValue), CultureInfo.InvariantCulture, out var value)) return value;
        var isWhole = BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
        result.AddError($"{name} {text}: this is {(defaultValue is double ? "not a number such as 0.5" : isWhole ? "beyond the largest number that is possible here" : "not a whole number")}.");
        return defaultValue;
    }
}
