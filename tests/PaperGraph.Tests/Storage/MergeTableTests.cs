using PaperGraph.Analysis;
using PaperGraph.Model;
using PaperGraph.Storage;

namespace PaperGraph.Tests.Storage;

public sealed class MergeTableTests
{
    private static readonly ImmutableArray<Merge> Merges =
    [
        new(ThingKind.Paper, MergeDecision.Proposed, "arxiv:2401.00001", "A title, with \"quotes\"", "doi:10.1/x", "near-duplicate", "1 word differs; same year"),
        new(ThingKind.Author, MergeDecision.KeptApart, "ada-roe", "Ada Roe", "A. Roe", "initials", "no co-author in common"),
        new(ThingKind.Tag, MergeDecision.Merged, "graph-neural-networks", "graph neural networks", " gnn", "acronym", "=SUM(A1) in 3 of 3 papers"),
    ];

    [Fact]
    public void Merges_are_read_as_they_were_written_by_kind()
    {
        using var folder = new TemporaryFolder();
        GraphFolder.WriteMerges(folder.Path, [.. Merges.Reverse()]);

        Assert.Equal(Merges.AsEnumerable(), GraphFolder.ReadMerges(folder.Path));
        Assert.StartsWith("kind,decision,id,name,other,reason,evidence\npaper,proposed,arxiv:2401.00001,", File.ReadAllText(folder.Of("merges.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_the_table_has_no_merges()
    {
        using var folder = new TemporaryFolder();
        Assert.Empty(GraphFolder.ReadMerges(folder.Path));
    }

    [Theory]
    [InlineData("tag,merged,", "topic,merged,")]
    [InlineData(",merged,", ",joined,")]
    [InlineData(",acronym,", ",")]
    public void A_damaged_table_is_refused_with_its_line(string from, string to)
    {
        using var folder = new TemporaryFolder();
        GraphFolder.WriteMerges(folder.Path, Merges);
        var path = folder.Of("merges.csv");
        File.WriteAllText(path, File.ReadAllText(path).Replace(from, to, StringComparison.Ordinal));
        var exception = Assert.Throws<StorageException>(() => GraphFolder.ReadMerges(folder.Path));
        Assert.Contains("merges.csv:4", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_folder_describes_the_table()
    {
        using var folder = new TemporaryFolder();
        GraphFolder.Write(folder.Path, LiteratureGraph.Empty, analyzed: null, "");
        Assert.Contains("`merges.csv`", File.ReadAllText(folder.Of("README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_manifest_keeps_the_quality()
    {
        using var folder = new TemporaryFolder();
        var quality = new LinkingQuality { Fields = new FieldQuality(100, 0.875, 0.86, 0.03, 12, 3), Tags = new TagQuality(90, 0.9, 0.25, 40, 5) };
        RunFiles.Write(folder.Path, new Manifest { Version = "1", Options = new AnalysisOptions(), Inputs = [], Quality = quality, Nodes = ImmutableSortedDictionary<string, int>.Empty, Relationships = ImmutableSortedDictionary<string, int>.Empty });

        Assert.Equal(quality, RunFiles.ReadManifest(folder.Path).Quality);
    }
}
