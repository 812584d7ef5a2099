namespace PaperGraph.Pictures.Drawings;

/// <summary>The sizes that a legend shows.</summary>
internal static class SizeSteps
{
    /// <summary>A small, a middle and the largest number, without repeats: the smaller ones of one digit, and no parts of things that are counted. None for 0.</summary>
    /// <param name="largest">The largest, ≥ 0.</param>
    /// <param name="small">By how much the small one is less.</param>
    /// <param name="middle">By how much the middle one is less.</param>
    /// <param name="least">The smallest number there is: none of the steps is less.</param>
    /// <param name="isWhole">Whether things are counted.</param>
    public static IEnumerable<double> Of(double largest, int small, int middle, double least, bool isWhole) => !(largest > 0) ? [] :
        new[] { OneDigit(largest / small), OneDigit(largest / middle), largest }.Select(value => isWhole ? Math.Max(1, Math.Round(value)) : value).Select(value => Math.Max(value, least)).Distinct().Order();

    private static double OneDigit(double value)
    {
        var unit = Math.Pow(10, Math.Floor(Math.Log10(value)));
        return Math.Floor(value / unit) * unit;
    }
}
