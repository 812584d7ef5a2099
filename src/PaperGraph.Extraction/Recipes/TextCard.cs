using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Recipes;

/// <summary>A card that is a run of lines; each line goes to the first part that takes it, though several parts may be cut from one line.</summary>
internal sealed class TextCard(IReadOnlyList<TextLine> lines) : ICard
{
    private readonly bool[] taken = new bool[lines.Count];

    public int Line => lines[0].Number;

    /// <summary>The lines that no part has taken.</summary>
    public IEnumerable<TextLine> Untaken => lines.Where((_, index) => !taken[index]);

    public CardValues Find(PartRule rule, bool all)
    {
        if (rule.Rest)
        {
            var rest = string.Join(' ', Untaken.Select(line => line.Text));
            Array.Fill(taken, true);
            return new CardValues([(rest, false)]);
        }
        var found = new List<(string Text, bool IsEntry)>();
        for (var i = 0; i < lines.Count && (all || found.Count == 0); i++)
        {
            if ((rule.Line is { } wanted && wanted != i + 1) || (rule.Line is null && rule.Pattern is null) || rule.Take(lines[i].Text) is null) continue;
            taken[i] = true;
            found.Add((lines[i].Text, false));
        }
        return new CardValues(found);
    }
}
