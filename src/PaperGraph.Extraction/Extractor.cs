namespace PaperGraph.Extraction;

/// <summary>Turns the bytes of an input into records, whatever its format.</summary>
public static class Extractor
{
    /// <summary>Detects the format of an input by its content and reads it.</summary>
    /// <param name="name">The input's name without folders; its extension is a hint for tables only.</param>
    /// <param name="bytes">The whole input.</param>
    /// <returns>The records; with issues and no records when nothing could be read.</returns>
    public static ExtractedInput Extract(string name, ReadOnlyMemory<byte> bytes) => throw new NotImplementedException();
}
