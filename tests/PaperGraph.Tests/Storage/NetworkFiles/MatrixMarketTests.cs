using PaperGraph.Storage;
using PaperGraph.Storage.NetworkFiles;

namespace PaperGraph.Tests.Storage.NetworkFiles;

public sealed class MatrixMarketTests
{
    [Theory]
    [InlineData("%%MatrixMarket matrix coordinate real symmetric\n% a comment\n4 4 2\n2 1 1.5\n4 2 2\n", "1–2 1.5|2–4 2")]
    [InlineData("%%MatrixMarket matrix coordinate pattern general\n3 3 3\n1 2\n2 1\n3 1\n", "1–2 2|1–3 1")]
    public void Entries_are_links_of_numbered_nodes(string text, string links)
    {
        var read = NetworkSamples.Read("a.mtx", text);
        Assert.Equal(NetworkFormat.MatrixMarket, read.Format);
        Assert.Equal(links.Split('|'), NetworkSamples.Links(read));
    }

    [Theory]
    [InlineData("%%MatrixMarket matrix array real general\n2 2\n1\n2\n3\n4\n", "only the kind")]
    [InlineData("%%MatrixMarket matrix coordinate complex general\n1 1 1\n1 1 1 1\n", "only the kind")]
    [InlineData("%%MatrixMarket matrix coordinate real general\n2 3 1\n1 3 1\n", "a.mtx:2: the matrix of a network is square")]
    [InlineData("%%MatrixMarket matrix coordinate real general\n2 2 2\n1 2 1\n", "cut off")]
    [InlineData("%%MatrixMarket matrix coordinate real general\n", "numbers of rows")]
    public void What_is_no_square_list_of_weights_is_refused(string text, string message)
        => Assert.Contains(message, Assert.Throws<StorageException>(() => NetworkSamples.Read("a.mtx", text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Entries_out_of_range_are_named()
        => Assert.Equal([3, 4, 5], NetworkSamples.Read("a.mtx", "%%MatrixMarket matrix coordinate real general\n2 2 3\n3 1 1\n1 2\n1 2 x\n").Issues.Where(issue => issue.Code == "malformed-network").Select(issue => issue.Line));
}
