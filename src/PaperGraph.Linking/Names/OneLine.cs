namespace PaperGraph.Linking.Names;

/// <summary>Brings text onto one line.</summary>
internal static class OneLine
{
    /// <summary>Every run of white space becomes one space; the ends are trimmed.</summary>
    public static string Of(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
