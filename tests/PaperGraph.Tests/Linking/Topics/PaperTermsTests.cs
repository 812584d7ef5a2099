using PaperGraph.Linking.Topics;
using PaperGraph.Model;

namespace PaperGraph.Tests.Linking.Topics;

public sealed class PaperTermsTests
{
    [Fact]
    public void Rare_words_tell_more_and_words_of_one_paper_nothing()
    {
        var graph = new LiteratureGraph
        {
            Papers =
            [
                Paper("a", "Neutrino oscillation study"), Paper("b", "Neutrino detector study"), Paper("c", "Galaxy detector study"),
                Paper("d", "Galaxy unique study"), Paper("e", ""),
            ],
        };
        var terms = PaperTerms.Of(graph);
        Assert.Equal(5, terms.Length);
        // "neutrino" in two papers, "study" in four: the rarer word comes first; "oscillation" is in one paper only.
        Assert.Equal(2, terms[0].Length);
        Assert.True(terms[0][0].Weight > terms[0][1].Weight);
        Assert.Contains(terms[1], term => term.Term == terms[0][0].Term);
        Assert.DoesNotContain(terms[2], term => term.Term == terms[0][0].Term);
        Assert.Empty(terms[4]);
        Assert.All(terms.SelectMany(row => row), term => Assert.True(term.Weight > 0));
    }

    private static Paper Paper(string id, string title) => new() { Id = "title:" + id, Title = title };
}
