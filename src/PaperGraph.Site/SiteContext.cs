using System.Collections.Immutable;
using PaperGraph.Analysis;
using PaperGraph.Model;

namespace PaperGraph.Site;

/// <summary>What the pages say about the build itself.</summary>
public sealed record SiteContext
{
    /// <summary>What the corpus is called: its title, or how many papers it has.</summary>
    public required string Name { get; init; }

    /// <summary>The version of PaperGraph.</summary>
    public required string Version { get; init; }

    /// <summary>The options of the analysis, with the seed.</summary>
    public AnalysisOptions Options { get; init; } = new();

    /// <summary>What a reader must know of the part that a report is about, a sentence each; empty for the whole corpus.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>Ids of the fields that the report shows; empty for all.</summary>
    public ImmutableArray<string> OnlyFields { get; init; } = [];

    /// <summary>True when the fields of the graph are communities of topics.</summary>
    public bool CommunitiesAsFields { get; init; }

    /// <summary>Where communities stand in for fields, the bridge topics between other communities; else empty.</summary>
    public ImmutableArray<BridgeVariant> CommunityVariants { get; init; } = [];

    /// <summary>The named questions, for the site; empty when it is to have no page of them.</summary>
    public ImmutableArray<AnsweredQuestion> Questions { get; init; } = [];

    /// <summary>Why the questions without columns have no answers; null when all have.</summary>
    public string? NoAnswers { get; init; }

    /// <summary>By paper its telling words, for the map of papers; empty when topics alone place them.</summary>
    public ImmutableArray<ImmutableArray<TermWeight>> PaperTerms { get; init; } = [];

    /// <summary>How well fields were predicted; null when nothing was measured.</summary>
    public FieldQuality? FieldQuality { get; init; }

    /// <summary>The folder that holds <c>co-topic.svg</c> and <c>field-map.svg</c>; null when no pictures were drawn. Either file may be absent.</summary>
    public string? PicturesFolder { get; init; }

    /// <summary>Pictures of the bridges that the report shows in detail, see <see cref="ReportWriter.PictureWishes"/>; empty for none.</summary>
    public ImmutableArray<PairPicture> PairPictures { get; init; } = [];

    /// <summary>Why those pictures do not stand in the pages, a sentence; null when they do or there is nothing to draw.</summary>
    public string? NoPairPictures { get; init; }

    /// <summary>Inputs or parts of them that could not be read.</summary>
    public int Errors { get; init; }

    /// <summary>Parts of records that were not understood.</summary>
    public int Warnings { get; init; }
}
