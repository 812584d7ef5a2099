using System.Globalization;
using PaperGraph.Analysis.Networks;
using PaperGraph.Model;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>What the readers of all formats fill: links, names, and what was not understood.</summary>
internal sealed class NetworkDraft(string source)
{
    private const int MostErrors = 1000;

    private readonly List<Issue> issues = [];
    private readonly LinkList links = new();
    private readonly Dictionary<int, string> labels = [];
    private readonly HashSet<string> notices = new(StringComparer.Ordinal);
    private int errors;

    /// <summary>The short name of the file that is being read.</summary>
    public string Source { get; set; } = source;

    /// <summary>Number of nodes of a format that numbers them; null for one that names them.</summary>
    public int? Numbered { get; set; }

    /// <summary>The names of a format that names nodes.</summary>
    public NameIndex Ids { get; } = new();

    /// <summary>What a node is called for people.</summary>
    public void Label(int node, string label)
    {
        if (!string.IsNullOrWhiteSpace(label)) labels[node] = label;
    }

    /// <summary>Adds a link, or says why not.</summary>
    public void Link(int a, int b, double weight, int line)
    {
        if (weight >= 0 && weight != double.PositiveInfinity) links.Add(a, b, weight);
        else Malformed(line, FormattableString.Invariant($"The weight is {weight}; weights must be finite and not negative. The link was left out."));
    }

    /// <summary>The weight that a text stands for; false when it is none.</summary>
    public static bool TryWeight(ReadOnlySpan<byte> text, out double weight)
    {
        if (text.Length == 1 && text[0] is >= (byte)'0' and <= (byte)'9')
        {
            weight = text[0] - '0';
            return true;
        }
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out weight);
    }

    /// <summary>A line was not understood and left out.</summary>
    public void Malformed(int line, string message)
    {
        if (++errors <= MostErrors) issues.Add(new Issue(Severity.Error, Source, line, "malformed-network", Readable.Text(message)));
    }

    /// <summary>Says why there is nothing, unless errors say it.</summary>
    public void SayIfEmpty(string reason)
    {
        if ((Numbered ?? Ids.Count) == 0 && errors == 0) issues.Add(new Issue(Severity.Error, Source, null, "empty-network", reason));
    }

    /// <summary>Something that is understood but worth knowing; said once per code.</summary>
    public void Notice(int? line, string code, string message)
    {
        if (notices.Add(code)) issues.Add(new Issue(Severity.Warning, Source, line, code, Readable.Text(message)));
    }

    /// <summary>The file says that links have a direction.</summary>
    public void Directed(int? line) => Notice(line, "directed", "Links have a direction; they are taken without, and the weights of both directions are added.");

    /// <summary>Makes the network.</summary>
    /// <exception cref="StorageException">The weights are too large or too small to be summed, or there are too many links.</exception>
    public NamedNetwork Finish(NetworkFormat format, CancellationToken cancellationToken)
    {
        var count = Numbered ?? Ids.Count;
        TellApart(count);
        try
        {
            return new NamedNetwork
            {
                Format = format,
                Built = NetworkBuilder.Build(count, links, cancellationToken),
                Names = new NodeNames(count, Numbered is null ? Ids : null, labels),
                Issues = [.. issues],
                FurtherErrors = Math.Max(0, errors - MostErrors),
            };
        }
        catch (ArgumentException exception)
        {
            throw new StorageException($"{Source}: {exception.Message}", exception);
        }
    }

    private void TellApart(int count)
    {
        if (new SharedLabels(Numbered is null ? Ids : null, count, labels).TellApart() is { } example)
            Notice(null, "shared-label", $"Several nodes have the same name, such as \"{example}\"; the id is added to such labels in brackets.");
    }
}
