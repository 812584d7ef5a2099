using System.Collections.Immutable;
using PaperGraph.Linking.Learning;
using PaperGraph.Model;

namespace PaperGraph.Linking.Topics;

/// <summary>The papers as a tag classifier sees them.</summary>
internal sealed class TopicCorpus
{
    /// <summary>Collects what is needed from a graph. O(links).</summary>
    public TopicCorpus(LiteratureGraph graph, TagMentions mentions, TopicTexts texts, PaperSpace space)
    {
        Tags = graph.Tags;
        Mentions = mentions.Found;
        Texts = texts;
        Fields = graph.MainFields();
        FieldCount = graph.Fields.Length;
        Listed = new TagPlace[graph.Papers.Length][];
        Array.Fill(Listed, []);
        foreach (var paper in graph.TagAssignments.GroupBy(link => link.Paper))
        {
            Listed[paper.Key] = [.. paper.OrderBy(link => link.Position).Select(link => new TagPlace(link.Tag, link.Position))];
        }
        Documents = space.Documents;
        Phrases = space.Phrases;
        Points = space.Points;
    }

    /// <summary>The tags.</summary>
    public ImmutableArray<Tag> Tags { get; }

    /// <summary>Per paper the tags that its sources list, in their order.</summary>
    public TagPlace[][] Listed { get; }

    /// <summary>Per paper the tags in its text.</summary>
    public Mention[][] Mentions { get; }

    /// <summary>Per paper its words.</summary>
    public TopicTexts Texts { get; }

    /// <summary>Per paper its main field, or -1.</summary>
    public int[] Fields { get; }

    /// <summary>How many fields there are.</summary>
    public int FieldCount { get; }

    /// <summary>Per paper its weighted terms.</summary>
    public SparseMatrix Documents { get; }

    /// <summary>The same with pairs of words; null in a large corpus.</summary>
    public SparseMatrix? Phrases { get; }

    /// <summary>Per paper its point in the latent space.</summary>
    public double[][] Points { get; }
}

/// <summary>A tag in a paper's list of tags.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Position">Its place, from 1.</param>
internal readonly record struct TagPlace(int Tag, int Position);
