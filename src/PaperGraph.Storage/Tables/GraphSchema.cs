using System.Collections.Immutable;
using static PaperGraph.Storage.Tables.PropertyType;

namespace PaperGraph.Storage.Tables;

/// <summary>The graph's labels, relationship types and properties, and the file that holds each: the one description that the graph folder, Neo4j and the embedded database share.</summary>
public static class GraphSchema
{
    /// <summary>The node tables.</summary>
    public static ImmutableArray<NodeTable> Nodes { get; } =
    [
        new("Paper", "paperId", "papers.csv",
        [
            new("title", Text), new("abstract", Text), new("published", Date), new("datePrecision", Text), new("year", Integer),
            new("url", Text), new("arxivId", Text), new("doi", Text), new("upvotes", Integer), new("comments", Integer),
            new("authorCount", Integer), new("authorsComplete", Flag), new("field", Text), new("community", Text),
        ]),
        new("Author", "authorId", "authors.csv", [new("name", Text), new("kind", Text), new("papers", Integer)]),
        new("Tag", "tagId", "tags.csv",
        [
            new("name", Text), new("aliases", TextList), new("papers", Integer), new("community", Text),
            new("degree", Integer), new("strength", Number), new("betweenness", Number), new("closeness", Number),
            new("pageRank", Number), new("eigenvector", Number), new("core", Integer), new("participation", Number),
            new("withinModuleZ", Number), new("constraint", Number), new("firstYear", Integer), new("meanYear", Number),
        ]),
        new("Field", "fieldId", "fields.csv", [new("name", Text), new("papers", Integer)]),
        new("Source", "sourceId", "sources.csv", [new("name", Text), new("kind", Text), new("url", Text)]),
        new("Community", "communityId", "communities.csv", [new("label", Text), new("tags", Integer), new("papers", Integer)]),
    ];

    /// <summary>The relationship tables.</summary>
    public static ImmutableArray<RelationshipTable> Relationships { get; } =
    [
        new("AUTHORED", "Author", "Paper", "authored.csv", [new("position", Integer)]),
        new("HAS_TAG", "Paper", "Tag", "has_tag.csv", [new("origin", Text), new("confidence", Number), new("position", Integer)]),
        new("IN_FIELD", "Paper", "Field", "paper_in_field.csv", [new("origin", Text), new("confidence", Number)]),
        new("LISTED_IN", "Paper", "Source", "listed_in.csv", [new("rank", Integer), new("date", Date), new("upvotes", Integer)]),
        new("CO_TOPIC", "Tag", "Tag", "co_topic.csv",
            [new("papers", Integer), new("association", Number), new("zScore", Number), new("qValue", Number)]),
        new("COAUTHOR", "Author", "Author", "coauthor.csv", [new("papers", Integer)]),
        new("IN_COMMUNITY", "Tag", "Community", "in_community.csv", []),
        new("IN_FIELD", "Tag", "Field", "tag_in_field.csv", [new("share", Number), new("papers", Integer)]),
        new("BRIDGED_TO", "Field", "Field", "bridged_to.csv",
        [
            new("papers", Integer), new("sharedTags", Integer), new("observed", Number), new("expected", Number),
            new("zScore", Number), new("qValue", Number),
        ]),
    ];

    /// <summary>The node table of a label.</summary>
    /// <exception cref="InvalidOperationException">No such label.</exception>
    public static NodeTable Node(string label) => Nodes.First(table => table.Label == label);
}

/// <summary>The type of a property's values.</summary>
public enum PropertyType
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>A 64-bit whole number.</summary>
    Integer,

    /// <summary>A 64-bit floating-point number.</summary>
    Number,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A list of strings.</summary>
    TextList,
}

/// <summary>A property of a node or relationship.</summary>
/// <param name="Name">Its name, lower camel case.</param>
/// <param name="Type">The type of its values; every value may be missing.</param>
public sealed record Property(string Name, PropertyType Type);

/// <summary>The nodes of one label, one row a node.</summary>
/// <param name="Label">The label.</param>
/// <param name="Key">The property that tells the nodes apart; a string, never missing, the first column.</param>
/// <param name="File">The file's name within the graph folder.</param>
/// <param name="Properties">The other properties, in the order of the columns.</param>
public sealed record NodeTable(string Label, string Key, string File, ImmutableArray<Property> Properties);

/// <summary>The relationships of one type between two labels, one row a relationship; at most one per pair of nodes.</summary>
/// <param name="Type">The type.</param>
/// <param name="Start">The label of the start nodes; their key is the first column.</param>
/// <param name="End">The label of the end nodes; their key is the second column.</param>
/// <param name="File">The file's name within the graph folder.</param>
/// <param name="Properties">The properties, in the order of the columns after the two keys.</param>
public sealed record RelationshipTable(string Type, string Start, string End, string File, ImmutableArray<Property> Properties)
{
    /// <summary>A name that is unique though two tables may share a type: <c>(Start)-[TYPE]-&gt;(End)</c>.</summary>
    public string Name => $"({Start})-[{Type}]->({End})";
}
