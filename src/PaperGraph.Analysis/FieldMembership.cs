namespace PaperGraph.Analysis;

/// <summary>In which of its fields a paper of several counts.</summary>
public enum FieldMembership
{
    /// <summary>In its main field alone.</summary>
    Main,

    /// <summary>Once in each of its fields; for errors, intervals and resamples it stays one paper.</summary>
    All,
}
