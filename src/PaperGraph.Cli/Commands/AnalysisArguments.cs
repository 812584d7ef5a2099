using System.CommandLine;
using PaperGraph.Analysis;

namespace PaperGraph.Cli.Commands;

/// <summary>The options that an analysis takes.</summary>
internal sealed class AnalysisArguments
{
    private static readonly AnalysisOptions Defaults = new();

    private readonly Option<ulong> seed = Numbers.Option("--seed", "Seed of every random choice; the same seed gives the same bytes.", Defaults.Seed);

    private readonly Option<double> resolution = Numbers.Option(
        "--resolution", "Resolution of the communities: above 1 more and smaller ones, below 1 fewer and larger ones.", Defaults.Resolution);

    private readonly Option<int> starts = Numbers.Option("--starts", "Random starts of the community detection; the best result is kept.", Defaults.Starts);

    private readonly Option<int> top = Numbers.Option("--top", "Rows kept in each list of bridges.", Defaults.Top);

    private readonly Option<int> resamples = Resampling();

    private readonly Option<Counting?> counting = Choices.Option<Counting>(
        "--counting", "Strength that a paper of t tags adds to each of its co-topic links: 1 (full) or 1/(t-1) (fractional).", Defaults.Counting);

    private readonly Option<int> maxTags = Numbers.Option("--max-tags", "Papers with more tags make no co-topic links.", Defaults.MaxTags);

    private readonly Option<OriginFilter?> origin = Choices.Option<OriginFilter>(
        "--origin", "Links to topics and fields that count in statistics: those that a source states (listed), or also those found or predicted (all).", Defaults.Origin);

    internal void AddTo(Command command)
    {
        command.Add(seed);
        command.Add(resolution);
        command.Add(starts);
        command.Add(top);
        command.Add(resamples);
        command.Add(counting);
        command.Add(maxTags);
        command.Add(origin);
    }

    /// <param name="arguments">What was given.</param>
    /// <param name="usual">What counts where nothing was given; null for the program's own defaults.</param>
    /// <exception cref="UsageException">A value lies outside its range.</exception>
    internal AnalysisOptions Read(ParseResult arguments, AnalysisOptions? usual = null)
    {
        usual ??= Defaults;
        var options = new AnalysisOptions
        {
            Seed = arguments.IsGiven(seed) ? arguments.GetValue(seed) : usual.Seed,
            Resolution = arguments.IsGiven(resolution) ? arguments.GetValue(resolution) : usual.Resolution,
            Starts = arguments.IsGiven(starts) ? arguments.GetValue(starts) : usual.Starts,
            Top = arguments.IsGiven(top) ? arguments.GetValue(top) : usual.Top,
            Resamples = arguments.IsGiven(resamples) ? arguments.GetValue(resamples) : usual.Resamples,
            Counting = arguments.GetValue(counting) ?? usual.Counting,
            MaxTags = arguments.IsGiven(maxTags) ? arguments.GetValue(maxTags) : usual.MaxTags,
            Origin = arguments.GetValue(origin) ?? usual.Origin,
        };
        try
        {
            options.Validate();
            return options;
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw Numbers.OutOfRange(exception, exception.ParamName == nameof(options.Resolution) ? Numbers.ResolutionRange : exception.ParamName == nameof(options.Resamples) ? "0 or more" : "1 or more");
        }
    }

    /// <summary>The first option that was given of those about lists of bridges, which only an analysis on this machine makes; null for none.</summary>
    internal string? GivenForBridges(ParseResult arguments) => new Option[] { top, resamples }.FirstOrDefault(arguments.IsGiven)?.Name;

    private static Option<int> Resampling()
    {
        var option = Numbers.Option("--resamples", "Resamples of the papers that tell how stable pairs of fields and their bridge topics are; 0 for none.", Defaults.Resamples);
        option.Aliases.Add("--null-samples");
        return option;
    }
}
