namespace PaperGraph.Linking.Tags;

/// <summary>How many tags lines have: the same number on nearly every line of most sources, any number on some.</summary>
internal sealed class TagsPerLine
{
    /// <summary>The most tags that a page may have on every line.</summary>
    public const int MostGuessed = 10;

    /// <summary>So many lines outweigh the doubt whether the number is constant.</summary>
    private const double LinesOfDoubt = 1;

    private readonly double[] first;

    private TagsPerLine(double[] prior)
    {
        Prior = prior;
        first = [.. prior];
    }

    /// <summary>The probability of each number, by number; only lines too long for the last may have more.</summary>
    public double[] Prior { get; }

    /// <summary>The same number on nearly every line.</summary>
    public static TagsPerLine Constant(int tags, int lines)
    {
        var numbers = Varying();
        for (var i = 1; i < numbers.Prior.Length; i++) numbers.Prior[i] *= LinesOfDoubt / (lines + LinesOfDoubt);
        numbers.Prior[tags] += lines / (lines + LinesOfDoubt);
        return new TagsPerLine(numbers.Prior);
    }

    /// <summary>Any number on any line.</summary>
    public static TagsPerLine Varying()
    {
        var prior = new double[MostGuessed + 3];
        Array.Fill(prior, 1.0 / (prior.Length - 1), 1, prior.Length - 1);
        return new TagsPerLine(prior);
    }

    /// <summary>Takes over how many lines had how many tags; a number that a single line has tells nothing about others.</summary>
    public void Update(double[] lines)
    {
        for (var i = 1; i < Prior.Length; i++) Prior[i] = Math.Max(lines[i] - 1, 0) + first[i];
        var sum = Prior.Sum();
        for (var i = 1; i < Prior.Length; i++) Prior[i] /= sum;
    }
}
