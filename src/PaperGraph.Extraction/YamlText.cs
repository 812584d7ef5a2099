using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PaperGraph.Extraction;

/// <summary>YAML as a person writes it, or where and why it is none.</summary>
public sealed record YamlText
{
    private YamlText()
    {
    }

    /// <summary>The root of each document; empty when the text is no YAML.</summary>
    public ImmutableArray<YamlNode> Roots { get; private init; } = [];

    /// <summary>Why the text is no YAML, as a sentence without its place; null when it is.</summary>
    public string? Mistake { get; private init; }

    /// <summary>The line of the mistake, from 1.</summary>
    public int Line { get; private init; }

    /// <summary>Reads all documents. The reader of nodes calls itself for each level, so their depth is counted first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mostDepth">Levels of lists and mappings inside of each other that are read; more are a mistake.</param>
    public static YamlText Read(string text, int mostDepth)
    {
        ArgumentNullException.ThrowIfNull(text);
        var scanner = new Scanner(new StringReader(text));
        try
        {
            var parser = new Parser(scanner);
            for (var depth = 0; parser.MoveNext();)
            {
                depth += parser.Current!.NestingIncrease;
                if (depth > mostDepth + 2) return new YamlText { Mistake = FormattableString.Invariant($"it nests more than {mostDepth} levels deep."), Line = (int)parser.Current.Start.Line };
            }
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return new YamlText { Roots = [.. stream.Documents.Select(document => document.RootNode)] };
        }
        catch (YamlException exception)
        {
            return new YamlText { Mistake = exception.InnerException?.Message ?? exception.Message, Line = (int)exception.Start.Line };
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet's scanner runs into this one itself where a list in brackets is not closed.
            return new YamlText { Mistake = "a list or mapping in brackets is not closed.", Line = (int)scanner.CurrentPosition.Line };
        }
    }
}
