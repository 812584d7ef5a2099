using PaperGraph.Linking.Learning;
using PaperGraph.Model;

namespace PaperGraph.Linking.Topics;

/// <summary>The words of all papers' titles and abstracts.</summary>
internal sealed class TopicTexts
{
    /// <summary>Reads all papers. O(length of their texts).</summary>
    public TopicTexts(IReadOnlyList<Paper> papers)
    {
        Reader = new PhraseReader(Words);
        Titles = [.. papers.Select(paper => Reader.Read(paper.Title))];
        Abstracts = [.. papers.Select(paper => paper.Abstract is { } text ? Reader.Read(text) : [])];
    }

    /// <summary>A paper as terms are counted in it.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="paper">The paper itself.</param>
    public TermPaper ToTermPaper(int number, Paper paper) => new(
        number,
        [.. Titles[number], PhraseReader.Break, .. Abstracts[number]],
        [.. Reader.Joints(paper.Title), false, .. Reader.Joints(paper.Abstract ?? "")]);

    /// <summary>The numbers of the words.</summary>
    public Vocabulary Words { get; } = new();

    /// <summary>Reads further texts with the same numbers.</summary>
    public PhraseReader Reader { get; }

    /// <summary>Per paper the words of the title; <see cref="PhraseReader.Break"/> ends a phrase.</summary>
    public int[][] Titles { get; }

    /// <summary>Per paper the words of the abstract; empty when there is none.</summary>
    public int[][] Abstracts { get; }
}
