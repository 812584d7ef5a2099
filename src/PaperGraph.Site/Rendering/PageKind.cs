namespace PaperGraph.Site.Rendering;

/// <summary>Things that have a page of their own; the folder of a kind's pages has its name.</summary>
internal enum PageKind
{
    /// <summary>A paper.</summary>
    Paper,

    /// <summary>A topic.</summary>
    Topic,

    /// <summary>A person or collaboration.</summary>
    Author,

    /// <summary>A field.</summary>
    Field,

    /// <summary>A community of topics.</summary>
    Community,
}
