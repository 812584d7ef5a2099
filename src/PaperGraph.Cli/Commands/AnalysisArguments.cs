using System.CommandLine;
using PaperGraph.Analysis;

namespace PaperGraph.Cli.Commands;

/// <summary>The options that an analysis takes.</summary>
internal sealed class AnalysisArguments
{
    private static readonly AnalysisOptions Defaults = new();

    private readonly Option<ulong> seed = new("--seed")
    {
        Description = "Seed of every random choice; the same seed gives the same bytes.",
        HelpName = "N",
        DefaultValueFactory = _ => Defaults.Seed,
    };

    private readonly Option<double> resolution = new("--resolution")
    {
        Description = "Resolution of the communities: above 1 more and smaller ones, below 1 fewer and larger ones.",
        HelpName = "X",
        DefaultValueFactory = _ => Defaults.Resolution,
    };

    private readonly Option<int> starts = new("--starts")
    {
        Description = "Random starts of the community detection; the best result is kept.",
        HelpName = "N",
        DefaultValueFactory = _ => Defaults.Starts,
    };

    private readonly Option<int> top = new("--top")
    {
        Description = "Rows kept in each list of bridges.",
        HelpName = "N",
        DefaultValueFactory = _ => Defaults.Top,
    };

    internal void AddTo(Command command)
    {
        command.Add(seed);
        command.Add(resolution);
        command.Add(starts);
        command.Add(top);
    }

    /// <exception cref="UsageException">A value lies outside its range.</exception>
    internal AnalysisOptions Read(ParseResult arguments)
    {
        var options = new AnalysisOptions
        {
            Seed = arguments.GetValue(seed),
            Resolution = arguments.GetValue(resolution),
            Starts = arguments.GetValue(starts),
            Top = arguments.GetValue(top),
        };
        try
        {
            options.Validate();
            return options;
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw new UsageException($"--{exception.ParamName?.ToLowerInvariant()} {exception.ActualValue} is outside its range: {exception.Message.Split(" (Parameter")[0]}");
        }
    }
}
