using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Linking.Corrections;

/// <summary>
/// A thesaurus file as VOSviewer has it: a header "label" and "replace by" with a tab between them, then a term and its
/// replacement a line; a term without replacement is left out of the network.
/// </summary>
internal static class Thesaurus
{
    private const string Label = "label", ReplaceBy = "replace by";

    /// <summary>Whether the first line is the header.</summary>
    public static bool Recognises(string text)
    {
        var cells = Cells(text.AsSpan().TrimStart('\uFEFF').ToString().Split('\n', 2)[0]);
        return cells.Length >= 2 && cells[0].Equals(Label, StringComparison.OrdinalIgnoreCase) && cells[1].Equals(ReplaceBy, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The lines as corrections of tags.</summary>
    /// <exception cref="CorrectionException">A line has no term.</exception>
    public static ImmutableArray<Correction> Read(string name, string text)
    {
        var corrections = ImmutableArray.CreateBuilder<Correction>();
        foreach (var (index, line) in text.Split('\n').Index().Skip(1))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            var (cells, place) = (Cells(line), new CorrectionPlace(name, index + 1));
            if (cells[0].Length == 0) throw new CorrectionException($"{name}:{place.Line}: the line has no term before the tab.");
            var replacement = cells.Length > 1 ? cells[1].ToLowerInvariant() : "";
            corrections.Add(replacement.Length == 0
                ? new DropCorrection(ThingKind.Tag, place, cells[0])
                : new RenameCorrection(ThingKind.Tag, place, cells[0], replacement));
        }
        return corrections.ToImmutable();
    }

    private static string[] Cells(string line) => [.. line.Split('\t').Select(cell => cell.Trim().Trim('"').Trim())];
}
