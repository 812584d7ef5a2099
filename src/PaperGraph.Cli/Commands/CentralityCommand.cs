using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PaperGraph.Analysis;
using PaperGraph.Storage.NetworkFiles;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph centrality NETWORK --measures …</c>: measures of the nodes of a network of one's own.</summary>
internal static class CentralityCommand
{
    private static readonly string Known = string.Join(", ", Enum.GetValues<NetworkMeasure>().Select(Choices.Name));

    internal static Command Create(GeneralOptions general)
    {
        var network = new NetworkArguments(general);
        var measures = new Option<string[]>("--measures")
        {
            Description = $"Which, separated by commas: {Known}; or all.",
            HelpName = "NAME,…",
            Required = true,
            AllowMultipleArgumentsPerToken = false,
        };
        var seed = Numbers.Option("--seed", "Seed of samples in large networks, and of the communities that participation and within-module-z need.", 1UL);
        var command = new Command("centrality", "Compute centralities and brokerage of the nodes of a network of your own.");
        network.AddTo(command);
        command.Add(measures);
        command.Add(seed);
        command.SetAction((arguments, cancellationToken) => Task.Run(
            () => Run(network, arguments, Parse(arguments.GetRequiredValue(measures)), arguments.GetValue(seed), cancellationToken), cancellationToken));
        return command;
    }

    private static int Run(NetworkArguments network, ParseResult arguments, NetworkMeasure[] measures, ulong seed, CancellationToken cancellationToken)
    {
        network.CheckOutput(arguments);
        var read = network.Read(arguments, cancellationToken);
        var clock = Stopwatch.StartNew();
        var values = NetworkAnalyzer.Measures(read.Built.Network, measures, seed, cancellationToken);
        var seconds = Math.Round(clock.Elapsed.TotalSeconds, 3);
        network.Write(arguments, output => NodeTable.Write(output, read.Names,
            [.. values.Select(found => (Header(found.Measure), new Func<int, object?>(node => found.Values[node])))]));
        var sampled = values.Where(found => found.Error > 0).ToArray();
        var line = string.Create(CultureInfo.InvariantCulture, $"{Words.Count(measures.Length, "measure")}, {seconds} s") + string.Concat(sampled.Select(Remark));
        return network.Report(arguments, read, line, new Dictionary<string, object?>
        {
            ["measures"] = measures.Select(Header),
            ["sampled"] = sampled.ToDictionary(found => Header(found.Measure), found => new { found.Error, found.FailureProbability }),
            ["seed"] = seed,
            ["seconds"] = seconds,
        });
    }

    private static string Remark(MeasureValues sampled) => string.Create(CultureInfo.InvariantCulture,
        $"; {Header(sampled.Measure)} is from a sample: with probability {1 - sampled.FailureProbability:0.##} all values are within {sampled.Error:0.####}, so nodes that differ by less cannot be ranked by it");

    /// <summary>The name that the tables of a build have for the measure too.</summary>
    private static string Header(NetworkMeasure measure) => JsonNamingPolicy.CamelCase.ConvertName(measure.ToString());

    /// <exception cref="UsageException">There is no such measure, or none is named.</exception>
    private static NetworkMeasure[] Parse(string[] lists)
    {
        var measures = Given.Entries(lists)
            .SelectMany(name => name.Equals("all", StringComparison.OrdinalIgnoreCase) ? Enum.GetValues<NetworkMeasure>() : [Parse(name)])
            .Distinct().ToArray();
        return measures.Length > 0 ? measures : throw new UsageException($"--measures needs at least one of {Known}.");
    }

    private static NetworkMeasure Parse(string name)
        => Choices.TryParse<NetworkMeasure>(name, out var measure) ? measure : throw new UsageException($"--measures {name}: {Choices.Unknown<NetworkMeasure>(name)}");
}
