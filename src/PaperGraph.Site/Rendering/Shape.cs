using System.Globalization;

namespace PaperGraph.Site.Rendering;

/// <summary>Values that end up in attributes of drawings and cells.</summary>
internal static class Shape
{
    private const int Hues = 8;
    private const double StepsPerDoubling = 3;
    private const int MostSteps = 3;

    /// <summary>A coordinate with at most one decimal, independent of the culture.</summary>
    public static string At(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The class of a field's colour: the first eight fields have their own, further ones and none share a grey.</summary>
    public static string Hue(int field) => field is >= 0 and < Hues ? "hue-" + field.ToString(CultureInfo.InvariantCulture) : "hue-none";

    /// <summary>The class of a matrix cell: up to three steps below or above the expected level, on a logarithmic scale.</summary>
    public static string Step(double? ratio)
    {
        if (ratio is not { } value) return "step-unknown";
        var step = value <= 0 ? -MostSteps : Math.Clamp((int)Math.Round(Math.Log2(value) * StepsPerDoubling), -MostSteps, MostSteps);
        return step switch
        {
            0 => "step-0",
            > 0 => "step-more-" + step.ToString(CultureInfo.InvariantCulture),
            _ => "step-less-" + (-step).ToString(CultureInfo.InvariantCulture),
        };
    }
}
