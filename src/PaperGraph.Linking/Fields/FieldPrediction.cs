using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Linking.Fields;

/// <summary>A graph in which papers without a field have got one where they fit.</summary>
/// <param name="Graph">The graph with the predicted links.</param>
/// <param name="Quality">How well fields are predicted; null where there is too little to learn from.</param>
/// <param name="Doubtful">Papers whose stated field looks wrong, the clearest first.</param>
internal sealed record FieldPrediction(LiteratureGraph Graph, FieldQuality? Quality, ImmutableArray<DoubtfulField> Doubtful);

/// <summary>A paper whose stated field looks wrong.</summary>
/// <param name="Paper">Index into <see cref="LiteratureGraph.Papers"/>.</param>
/// <param name="Stated">Index of the stated field in <see cref="LiteratureGraph.Fields"/>.</param>
/// <param name="Suggested">Index of the field that a classifier which has not seen the paper gives it.</param>
/// <param name="Probability">How likely that field is according to it, in (0,1).</param>
internal readonly record struct DoubtfulField(int Paper, int Stated, int Suggested, double Probability);
