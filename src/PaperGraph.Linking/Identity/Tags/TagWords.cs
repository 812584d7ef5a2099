namespace PaperGraph.Linking.Identity.Tags;

/// <summary>Words for evidence.</summary>
internal static class TagWords
{
    /// <summary>A tag with the number of its papers.</summary>
    public static string On(string tag, int papers) => papers == 1 ? $"\"{tag}\" on 1 paper" : $"\"{tag}\" on {papers} papers";
}
