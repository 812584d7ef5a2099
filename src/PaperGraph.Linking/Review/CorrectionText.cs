using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PaperGraph.Linking.Review;

/// <summary>Writes a file of corrections that a person goes through: every suggestion is a comment until its marks are removed.</summary>
public static class CorrectionText
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file's text.</summary>
    /// <param name="items">The questions, in the order in which they shall stand within each section.</param>
    public static string Of(IReadOnlyCollection<ReviewItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var text = new StringBuilder("""
            # Corrections, suggested by `papergraph review`. Nothing here has an effect yet: remove the "# " before the lines of a
            # correction that you want, change its values as you like, and build again with --corrections and this file.
            # All that a list after "tags:" or "fields:" has will count as stated by a source, guesses of PaperGraph's too: take out what is wrong.

            """);
        foreach (var section in items.GroupBy(item => item.Section).OrderBy(section => section.Key, StringComparer.Ordinal))
        {
            text.Append('\n').Append(section.Key).Append(":\n");
            foreach (var item in section)
            {
                text.Append($"  # {OneLine(item.Name)}: {OneLine(item.What)} Now: {OneLine(item.Now)}. {OneLine(item.Why)}\n");
                text.Append("  # - ").Append(string.Join("\n  #   ", item.Correction)).Append("\n\n");
            }
        }
        return text.ToString();
    }

    /// <summary>A text in double quotes, as YAML and JSON read it.</summary>
    internal static string Quote(string text) => JsonSerializer.Serialize(text, Plain);

    /// <summary>A list as YAML and JSON read it.</summary>
    internal static string List(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Quote))}]";

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
