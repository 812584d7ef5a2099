using PaperGraph.Linking.Tags;

namespace PaperGraph.Tests.Linking;

/// <summary>How well lines were cut, against the tags that their source delimits.</summary>
internal sealed class CutScore
{
    private readonly List<(double Confidence, bool IsRight)> lines = [];
    private readonly List<(double Confidence, bool IsRight)> tags = [];
    private int hits;
    private int found;
    private int real;

    public double F1 => 2.0 * hits / (found + real);

    public double Exact => lines.Average(line => line.IsRight ? 1.0 : 0);

    /// <summary>The share of right lines among those that are held for sure.</summary>
    public double SureAndRight => lines.Where(line => line.Confidence >= 0.9).Average(line => line.IsRight ? 1.0 : 0);

    public double LineCalibrationError => CalibrationError(lines);

    public double TagCalibrationError => CalibrationError(tags);

    public bool Add(TagCut cut, string[] expected)
    {
        var actual = cut.Tags.Select(tag => tag.Name).ToArray();
        hits += expected.Intersect(actual).Count();
        found += actual.Length;
        real += expected.Length;
        lines.Add((cut.Confidence, expected.SequenceEqual(actual)));
        tags.AddRange(cut.Tags.Select(tag => (tag.Confidence, expected.Contains(tag.Name))));
        return lines[^1].IsRight;
    }

    public override string ToString() =>
        $"F1 {F1:0.0000}, exact {Exact:0.0000} of {lines.Count}, right when sure {SureAndRight:0.000} of {lines.Count(line => line.Confidence >= 0.9)}, calibration error {LineCalibrationError:0.000} (lines) {TagCalibrationError:0.000} (tags)";

    /// <summary>Expected calibration error over ten bins of equal width.</summary>
    private static double CalibrationError(List<(double Confidence, bool IsRight)> guesses) => guesses
        .GroupBy(guess => Math.Min((int)(guess.Confidence * 10), 9))
        .Sum(bin => Math.Abs(bin.Sum(guess => guess.Confidence - (guess.IsRight ? 1 : 0)))) / guesses.Count;
}
