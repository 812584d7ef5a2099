using FsCheck;
using PaperGraph.Linking.Identity.Tags;

namespace PaperGraph.Tests.Linking.Identity;

public sealed class AbbreviationsTests
{
    /// <summary>The first four are examples printed in Schwartz and Hearst (2003).</summary>
    [Theory]
    [InlineData("the heat shock transcription factor (HSF) binds", "HSF", "heat shock transcription factor")]
    [InlineData("methyl methanesulfonate sulfate (MMS)", "MMS", "methyl methanesulfonate sulfate")]
    [InlineData("Gcn5-related N-acetyltransferase (GNAT)", "GNAT", "Gcn5-related N-acetyltransferase")]
    [InlineData("the retinoic acid receptor (RAR) alpha", "RAR", "retinoic acid receptor")]
    [InlineData("We train graph neural networks (GNNs) on jets.", "GNN", "graph neural networks")]
    [InlineData("Loops of large-scale structure (LSS) matter", "LSS", "large-scale structure")]
    [InlineData("Sampling by Markov chain Monte Carlo (MCMC; see below).", "MCMC", "Markov chain Monte Carlo")]
    [InlineData("A GNN (graph neural network) learns", "GNN", "graph neural network")]
    [InlineData("variational autoencoders (VAEs)", "VAE", "variational autoencoders")]
    [InlineData("First. Deep learning (DL) wins", "DL", "Deep learning")]
    public void A_definition_is_found(string text, string shortForm, string longForm) =>
        Assert.Equal([new Definition(shortForm, longForm)], Abbreviations.Find(text, 2));

    [Theory]
    [InlineData("networks of graphs (see Section 2)")]
    [InlineData("particle physics (QCD)")]
    [InlineData("an unclosed bracket of networks (NN")]
    [InlineData("in the year (2024)")]
    [InlineData("(GNN)")]
    [InlineData("the GNN model (GNN)")]
    [InlineData("end of sentence. (EOS)")]
    [InlineData("(((((((")]
    public void No_definition_is_made_up(string text) => Assert.Empty(Abbreviations.Find(text, 2));

    [Fact]
    public void A_tag_may_define_its_acronym_in_lower_case() =>
        Assert.Equal([new Definition("llm", "large language models")], Abbreviations.Find("large language models (llms)", 0));

    /// <summary>The long form has every letter of the short form in order, and stands in the text before the bracket.</summary>
    [Fact]
    public void Every_definition_has_the_letters_in_order() =>
        Prop.ForAll<int[]>(choices =>
        {
            var words = (choices ?? []).Select(choice => Pieces[Math.Abs(choice % Pieces.Length)]);
            var text = string.Join(' ', words);
            foreach (var definition in Abbreviations.Find(text, 2))
            {
                Assert.Contains(definition.Long, text, StringComparison.Ordinal);
                var at = 0;
                foreach (var letter in definition.Short.ToLowerInvariant())
                {
                    at = definition.Long.ToLowerInvariant().IndexOf(letter, at) + 1;
                    Assert.True(at > 0, $"{definition.Short}: {definition.Long}");
                }
            }
        }).QuickCheckThrowOnFailure();

    private static readonly string[] Pieces = ["graph", "Neural", "networks", "(GNN)", "(NNs)", "of", "machine-learning", "(ML", "ML)", ".", "(", ")", "GNN (graph neural networks)", "é", "learning, (ML)"];
}
