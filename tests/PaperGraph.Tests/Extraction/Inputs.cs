using System.Text;
using PaperGraph.Extraction;

namespace PaperGraph.Tests.Extraction;

/// <summary>Small inputs made for a test.</summary>
internal static class Inputs
{
    public static ExtractedInput Extract(string text, string name = "page.txt") => Extractor.Extract(name, Encoding.UTF8.GetBytes(text));

    public static ExtractedInput Extract(params string[] lines) => Extract(string.Join('\n', lines));

    /// <summary>Prose as long as an abstract.</summary>
    public static string Abstract(int seed) => string.Concat(Enumerable.Repeat($"Sentence {seed} says what was done and why it is new. ", 8)).Trim();
}
