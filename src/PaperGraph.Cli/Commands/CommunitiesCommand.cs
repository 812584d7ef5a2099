using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using PaperGraph.Analysis;
using PaperGraph.Analysis.Communities;
using PaperGraph.Analysis.Networks;
using PaperGraph.Storage.NetworkFiles;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph communities NETWORK</c>: the communities of a network of one's own.</summary>
internal static class CommunitiesCommand
{
    private static readonly CommunityOptions Defaults = new();

    internal static Command Create(GeneralOptions general)
    {
        var network = new NetworkArguments(general);
        var objective = Choices.Option<Objective>("--objective", "What is maximised: modularity, or the constant Potts model.", Defaults.Objective);
        var normalization = Choices.Option<Normalization>("--normalization", "How link weights are normalised before; cpm on association is the clustering of VOSviewer.", Defaults.Normalization);
        var resolution = Numbers.Option("--resolution", "Larger gives more and smaller communities.", Defaults.Resolution);
        var starts = Numbers.Option("--starts", "Random starts; the best result is kept.", Defaults.Starts);
        var iterations = Numbers.Option("--iterations", "Iterations per start at most; 0 to go on until nothing improves.", 0);
        var minSize = Numbers.Option("--min-size", "Smaller communities join the one with which they share most link weight per node.", Defaults.MinSize);
        var levels = Numbers.Option("--levels", "Levels of communities within communities; each has a column and twice the resolution of the one before.", Defaults.Levels);
        var compare = new Option<string?>("--compare") { Description = "A table of nodes and groups, such as one that this command wrote, to compare the communities with.", HelpName = "FILE" };
        var seed = Numbers.Option("--seed", "Seed of every random choice; the same seed gives the same bytes.", Defaults.Seed);
        var command = new Command("communities", "Find the communities of a network of your own by the Leiden algorithm.");
        network.AddTo(command);
        foreach (var option in new Option[] { objective, normalization, resolution, starts, iterations, minSize, levels, seed, compare }) command.Add(option);
        command.SetAction((arguments, cancellationToken) => Task.Run(() =>
        {
            var options = Checked(new CommunityOptions
            {
                Objective = arguments.GetValue(objective) ?? Defaults.Objective,
                Normalization = arguments.GetValue(normalization) ?? Defaults.Normalization,
                Resolution = arguments.GetValue(resolution),
                Starts = arguments.GetValue(starts),
                Iterations = arguments.GetValue(iterations) is not 0 and var most ? most : null,
                MinSize = arguments.GetValue(minSize),
                Levels = arguments.GetValue(levels),
                Seed = arguments.GetValue(seed),
            });
            return Run(network, arguments, options, arguments.GetValue(compare), cancellationToken);
        }, cancellationToken));
        return command;
    }

    private static int Run(NetworkArguments network, ParseResult arguments, CommunityOptions options, string? compare, CancellationToken cancellationToken)
    {
        if (Directory.Exists(compare)) throw new UsageException($"{compare} is a folder; name the table of nodes and groups in it.");
        if (compare is not null && !File.Exists(compare)) throw new UsageException($"There is no file {compare}; name a table of nodes and groups.");
        network.CheckOutput(arguments, compare);
        var read = network.Read(arguments, cancellationToken);
        var groups = compare is null ? null : NodeGroups.Read(compare, read.Names);
        var clock = Stopwatch.StartNew();
        var found = NetworkAnalyzer.Communities(read.Built.Network, options, cancellationToken);
        var seconds = Math.Round(clock.Elapsed.TotalSeconds, 3);
        network.Write(arguments, output => NodeTable.Write(output, read.Names, [.. found.Finer.Prepend(found.Community).Select(Column)]));
        var agreement = groups is null ? null : PartitionAgreement.Of(found.Community, groups.Group);
        var line = string.Create(CultureInfo.InvariantCulture,
            $"{Words.Count(found.Count, "community", "communities")}, {Values(found, options)}, {seconds} s{(agreement is null ? "" : Remark(agreement, compare!, groups!.Unknown))}");
        return network.Report(arguments, read, line, new Dictionary<string, object?>
        {
            ["objective"] = Choices.Name(options.Objective),
            ["normalization"] = Choices.Name(options.Normalization),
            ["resolution"] = options.Resolution,
            ["seed"] = options.Seed,
            ["objectiveValue"] = found.Quality,
            ["modularity"] = found.Modularity,
            ["communities"] = found.Count,
            ["seconds"] = seconds,
            ["comparison"] = agreement is null ? null : new { agreement.Nodes, groups!.Unknown, nmi = agreement.NormalizedMutualInformation, agreement.AdjustedRand },
        });
    }

    /// <summary>The value of the objective, and the modularity of the network as the file has it where that is another number.</summary>
    private static string Values(NetworkCommunities found, CommunityOptions options)
    {
        var modularity = string.Create(CultureInfo.InvariantCulture, $"{found.Modularity:0.######}");
        if (options is { Objective: Objective.Modularity, Normalization: Normalization.None, Resolution: 1 }) return $"modularity {modularity}";
        var weights = options.Normalization == Normalization.None ? "" : $" on weights by {Choices.Name(options.Normalization)}";
        return string.Create(CultureInfo.InvariantCulture, $"{Choices.Name(options.Objective)} at γ={options.Resolution}{weights}: {found.Quality:0.######}, modularity of the network as given (γ=1): {modularity}");
    }

    private static string Remark(PartitionAgreement agreement, string file, int unknown) => string.Create(CultureInfo.InvariantCulture,
        $"; compared with {file} on {Words.Count(agreement.Nodes, "node")}: ")
        + (agreement is { NormalizedMutualInformation: { } nmi, AdjustedRand: { } rand }
            ? string.Create(CultureInfo.InvariantCulture, $"normalised mutual information {nmi:0.####}, adjusted Rand index {rand:0.####}")
            : "too few nodes in common to compare")
        + (unknown == 0 ? "" : $" ({Words.Count(unknown, "row")} of the table name no node)");

    private static (string, Func<int, object?>) Column(int[] community, int level) =>
        (level == 0 ? "community" : FormattableString.Invariant($"community{level + 1}"), node => community[node]);

    /// <exception cref="UsageException">An option lies outside its range.</exception>
    private static CommunityOptions Checked(CommunityOptions options)
    {
        try
        {
            options.Validate();
            return options;
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw Numbers.OutOfRange(exception, Range(exception.ParamName));
        }
    }

    private static string Range(string? property) => property switch
    {
        nameof(CommunityOptions.Resolution) => Numbers.ResolutionRange,
        nameof(CommunityOptions.Iterations) => "0 or more",
        nameof(CommunityOptions.Levels) => $"from 1 to {CommunityOptions.MostLevels}",
        _ => "1 or more",
    };
}
