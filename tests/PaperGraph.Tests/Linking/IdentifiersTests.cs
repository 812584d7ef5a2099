using PaperGraph.Linking.Papers;

namespace PaperGraph.Tests.Linking;

public sealed class IdentifiersTests
{
    [Theory]
    [InlineData("2104.04529", "2104.04529")]
    [InlineData("arXiv:2104.04529v3 [hep-th]", "2104.04529")]
    [InlineData("https://arxiv.org/abs/2104.04529v1", "2104.04529")]
    [InlineData("http://www.arxiv.org/pdf/2104.04529v1.pdf", "2104.04529")]
    [InlineData("math.GT/0309136", "math/0309136")]
    [InlineData("https://arxiv.org/abs/hep-th/9711200v3", "hep-th/9711200")]
    [InlineData("10.48550/arXiv.2104.04529", "2104.04529")]
    [InlineData("https://doi.org/10.48550/arXiv.2104.04529", "2104.04529")]
    [InlineData("arXiv:hep-th/9901001v2", "hep-th/9901001")]
    [InlineData("https://arxiv.org/abs/2104.04529v3?context=hep-ph#top", "2104.04529")]
    [InlineData("https://arxiv.org/pdf/hep-th/9901001v2.pdf?download=1", "hep-th/9901001")]
    [InlineData("http://de.arxiv.org/abs/2104.04529.", "2104.04529")]
    [InlineData("https://huggingface.co/papers/2104.04529", "2104.04529")]
    [InlineData("doi:10.48550/ARXIV.2104.04529v1", "2104.04529")]
    [InlineData("2104", null)]
    [InlineData("https://example.org/2104.04529", null)]
    public void Arxiv_identifiers_are_read_in_all_their_forms(string text, string? id) => Assert.Equal(id, Identifiers.ArxivId(text));

    [Theory]
    [InlineData("10.1000/ABC", "10.1000/abc")]
    [InlineData("https://doi.org/10.1000/abc(1)", "10.1000/abc(1)")]
    [InlineData("doi: 10.1000/abc.", "10.1000/abc")]
    [InlineData("http://dx.doi.org/10.1000/abc", "10.1000/abc")]
    [InlineData("https://example.org/10.1000/abc", null)]
    [InlineData("https://doi.org/10.1000%2Fabc%281%29?utm=x", "10.1000/abc(1)")]
    [InlineData("(doi:10.1000/abc).", "10.1000/abc")]
    [InlineData("[https://doi.org/10.1000/abc(1)])", "10.1000/abc(1)")]
    [InlineData("(10.1000/abc[1](2)\"')", "10.1000/abc[1](2)")]
    [InlineData("10.1000", null)]
    public void Dois_are_read_in_all_their_forms(string text, string? doi) => Assert.Equal(doi, Identifiers.Doi(text));
}
