namespace PaperGraph.Model;

/// <summary>How well the linking did on this corpus, measured on papers whose facts were hidden from it.</summary>
public sealed record LinkingQuality
{
    /// <summary>Prediction of fields; null when nothing was predicted.</summary>
    public FieldQuality? Fields { get; init; }

    /// <summary>Assignment of tags to papers; null when nothing was assigned.</summary>
    public TagQuality? Tags { get; init; }
}

/// <summary>How well fields are predicted, by cross-validation over the papers whose field a source states.</summary>
/// <param name="Papers">Papers with a stated field.</param>
/// <param name="Accuracy">Share of them whose field is predicted right, in [0,1].</param>
/// <param name="MacroF1">Mean over fields of the harmonic mean of precision and recall, in [0,1].</param>
/// <param name="CalibrationError">Expected calibration error: mean distance between confidence and accuracy, in [0,1].</param>
/// <param name="Assigned">Papers without a stated field that got one.</param>
/// <param name="Unassigned">Papers without a stated field that fit none.</param>
public sealed record FieldQuality(int Papers, double Accuracy, double MacroF1, double CalibrationError, int Assigned, int Unassigned);

/// <summary>How well tags are assigned, by cross-validation over the papers whose tags a source states.</summary>
/// <param name="Papers">Papers with stated tags.</param>
/// <param name="Precision">Share of the assigned tags that the source states too, in [0,1]; a lower bound where sources state only some of a paper's tags.</param>
/// <param name="Recall">Share of the stated tags that are assigned, in [0,1].</param>
/// <param name="Assigned">Links that were added to the graph.</param>
/// <param name="Extracted">New tags found in titles and abstracts.</param>
public sealed record TagQuality(int Papers, double Precision, double Recall, int Assigned, int Extracted);
