using PaperGraph.Model;

namespace PaperGraph.Tests.Storage;

/// <summary>A small graph whose texts try every character that a table could trip over.</summary>
internal static class SampleGraph
{
    internal static LiteratureGraph Create() => new()
    {
        Papers =
        [
            new Paper
            {
                Id = "arxiv:2401.00001", Title = "Commas, \"quotes\" and 'apostrophes'", Abstract = "Two; parts, = not a formula. 日本語 Ünïcode",
                Published = new PartialDate(2024, 1, 5), ArxivId = "2401.00001", AuthorCount = 12, AuthorsComplete = false, Upvotes = 3, Comments = 0,
            },
            new Paper { Id = "doi:10.1/x", Title = "=SUM(A1:A9)", Published = new PartialDate(2023, 7), Doi = "10.1/x", Url = "https://example.org/?a=1&b=2" },
            new Paper { Id = "title:plain-0a1b2c3d", Title = " Spaces around ", Published = new PartialDate(2022) },
            new Paper { Id = "title:undated-00000000", Title = "Undated" },
        ],
        Authors = [new Author("ada-roe", "Ada Roe", AuthorKind.Person), new Author("x-collaboration", "X Collaboration", AuthorKind.Collaboration)],
        Tags = [new Tag("graphs", "graphs", ["Graphs", "graph's"]), new Tag("moons", "moons", [])],
        Fields = [new Field("astro", "Astro"), new Field("theory", "Theory")],
        Sources = [new Source("page", "page.txt", "research-blog"), new Source("table", "table.csv", "table", "https://example.org/table")],
        Authorships = [new Authorship(0, 0, 1), new Authorship(0, 1, 2), new Authorship(1, 0, 2)],
        TagAssignments =
        [
            new TagAssignment(0, 0, new Provenance(Origin.Listed, 0.123456789012), 1),
            new TagAssignment(0, 1, Provenance.Stated, 2),
            new TagAssignment(1, 0, new Provenance(Origin.Mentioned, 0.5), 1),
        ],
        FieldAssignments = [new FieldAssignment(0, 0, Provenance.Stated), new FieldAssignment(0, 1, new Provenance(Origin.Predicted, 0.5)), new FieldAssignment(1, 1, Provenance.Stated)],
        Listings = [new Listing(0, 0, 1, new PartialDate(2024, 1, 5), 3), new Listing(1, 1, 1, null, null)],
    };
}
