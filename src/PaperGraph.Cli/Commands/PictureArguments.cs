using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using PaperGraph.Pictures;

namespace PaperGraph.Cli.Commands;

/// <summary>The options of pictures.</summary>
internal sealed class PictureArguments
{
    private static readonly PictureOptions Defaults = new();

    private readonly Option<NodeAspect?> color = Choices.Option<NodeAspect>("--color", "What circles are coloured by.", Defaults.Color);
    private readonly Option<NodeAspect?> size = Choices.Option<NodeAspect>("--size", "The number that is the circles' area: papers of a topic unless told, strength in a network of your own.");
    private readonly Option<int?> top = new("--top") { Description = "Topics, or nodes, in the picture at most, from 1 to 300; as many as stay readable unless told.", HelpName = "N", CustomParser = ParseCount };
    private readonly Option<double> minStrength = Numbers.Option("--min-strength", "Links of fewer shared papers, or of less weight, are left out.", Defaults.MinStrength);
    private readonly Option<PictureLayout?> layout = Choices.Option<PictureLayout>("--layout", "How topics get their places; all but stress are MSAGL's own.", Defaults.Layout);
    private readonly Option<LinkRouting?> routing = Choices.Option<LinkRouting>("--routing", "How links run: around labels (corridor, spline), bundled, or straight.", Defaults.Routing);
    private readonly Option<PictureTheme?> theme = Choices.Option<PictureTheme>("--theme", "Colours of sheet and text.", Defaults.Theme);
    private readonly Option<double> width = Numbers.Option("--width", "Width on paper in millimetres, from 40 to 1200: it decides how many topics stay readable, and the size of PNG and PDF.", Defaults.Width);
    private readonly Option<double> fontSize = Numbers.Option("--font-size", "Smallest type in points at that width, from 1 to 20; fewer topics are shown to keep it.", Defaults.FontSize);
    private readonly Option<int> dpi = Numbers.Option("--dpi", "Pixels per inch of PNG files, from 36 to 1200.", Defaults.Dpi);

    private readonly Option<PictureFormat[]> format = new("--format")
    {
        Description = "Formats of every picture: svg, png, pdf; several separated by commas. SVG unless told, and PNG for the co-topic network.",
        HelpName = "LIST",
        CustomParser = ParseFormats,
        DefaultValueFactory = _ => [],
    };

    internal void AddTo(Command command)
    {
        foreach (var option in new Option[] { color, size, top, minStrength, layout, routing, theme, width, fontSize, dpi, format }) command.Add(option);
    }

    /// <param name="arguments">The arguments.</param>
    /// <param name="seed">Seed of every random choice.</param>
    /// <exception cref="UsageException">A value lies outside its range.</exception>
    internal PictureOptions Read(ParseResult arguments, ulong seed)
    {
        var options = new PictureOptions
        {
            Color = arguments.GetValue(color) ?? Defaults.Color,
            Size = arguments.GetValue(size),
            Top = arguments.GetValue(top),
            MinStrength = arguments.GetValue(minStrength),
            Layout = arguments.GetValue(layout) ?? Defaults.Layout,
            Routing = arguments.GetValue(routing) ?? Defaults.Routing,
            Theme = arguments.GetValue(theme) ?? Defaults.Theme,
            Width = arguments.GetValue(width),
            FontSize = arguments.GetValue(fontSize),
            Dpi = arguments.GetValue(dpi),
            Formats = [.. arguments.GetRequiredValue(format)],
            Seed = seed,
        };
        try
        {
            options.Validate();
            return options;
        }
        catch (ArgumentOutOfRangeException exception)
        {
            var reason = exception.Message.Split(" (Parameter")[0];
            throw exception.ActualValue is NodeAspect aspect
                ? new UsageException($"{Numbers.OptionName(exception.ParamName)} {Choices.Name(aspect)}: {reason}")
                : Numbers.OutOfRange(exception, reason);
        }
    }

    private static int? ParseCount(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens.Single().Value, System.Globalization.CultureInfo.InvariantCulture, out var count)) return count;
        result.AddError($"--top {result.Tokens.Single().Value}: this is not a whole number.");
        return null;
    }

    private static PictureFormat[] ParseFormats(ArgumentResult result)
    {
        var formats = ImmutableArray.CreateBuilder<PictureFormat>();
        foreach (var name in Given.Entries(result.Tokens.Select(token => token.Value)))
            if (Choices.TryParse<PictureFormat>(name, out var known)) formats.Add(known);
            else result.AddError($"--format {name}: {Choices.Unknown<PictureFormat>(name)}");
        return [.. formats];
    }
}
