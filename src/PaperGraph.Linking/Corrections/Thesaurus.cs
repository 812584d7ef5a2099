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
        var cells = Cells(FirstLine(text));
        return cells.Length >= 2 && IsHeader(cells[0], cells[1]);
    }

    /// <summary>What stands between the names of the header in place of the tab; null when the first line is none.</summary>
    public static string? OtherSeparator(string text) => FirstLine(text).Replace("\"", "", StringComparison.Ordinal) is var line && Array.Find([",", ";"], mark =>
        line.Split(mark, StringSplitOptions.TrimEntries) is [var label, var replacement, ..] && IsHeader(label, replacement)) is { } mark ? mark == "," ? "comma" : "semicolon" : null;

    /// <summary>The lines as corrections of tags.</summary>
    /// <exception cref="CorrectionException">A line has no term or no tab.</exception>
    public static ImmutableArray<Correction> Read(string name, string text)
    {
        var corrections = ImmutableArray.CreateBuilder<Correction>();
        foreach (var (index, line) in text.Split('\n').Index().Skip(1))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            var (cells, place) = (Cells(line), new CorrectionPlace(name, index + 1));
            if (cells[0].Length == 0) throw new CorrectionException($"{name}:{place.Line}: the line has no term before the tab.");
            if (cells.Length == 1) throw new CorrectionException($"{name}:{place.Line}: there is no tab after \"{cells[0]}\"; write the name that replaces it after a tab, or the tab alone to leave the term out.");
            var replacement = cells[1].ToLowerInvariant();
            corrections.Add(replacement.Length == 0
                ? new DropCorrection(ThingKind.Tag, place, cells[0])
                : new RenameCorrection(ThingKind.Tag, place, cells[0], replacement));
        }
        return corrections.ToImmutable();
    }

    private static string FirstLine(string text) => text.AsSpan().TrimStart('\uFEFF').ToString().Split('\n', 2)[0];

    private static bool IsHeader(string label, string replacement) =>
        label.Equals(Label, StringComparison.OrdinalIgnoreCase) && replacement.Equals(ReplaceBy, StringComparison.OrdinalIgnoreCase);

    private static string[] Cells(string line) => [.. line.Split('\t').Select(cell => cell.Trim().Trim('"').Trim())];
}
