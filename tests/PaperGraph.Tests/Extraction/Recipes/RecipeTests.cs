using System.Text;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Recipes;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Tests.Extraction.Recipes;

public sealed class RecipeTests
{
    private const string Html = """
        name: journal-club
        recognise: ul.club > li
        card: li
        ignore: .note
        base: https://example.org/club/
        parts:
          title: b
          link: { select: a, attribute: href }
          authors: { select: .by, separator: [', ', ' and '] }
          date: { select: .on, format: dd/MM/yyyy }
          field: { value: Biology }
          tags: em
          upvotes: { select: .votes, pattern: '([0-9]+) votes' }
          abstract: { select: p, optional: true }
        """;

    private const string Page = """
        <h1>Club</h1>
        <ul class=club>
        <li><b>Cells <i>in</i><br>time</b> <span class=by>Ada Roe, Bo Lind, Jr. and Cy Oak, et al.</span> <span class=on>03/04/2025</span> <em>cells</em> <em>time</em> <a href=1>more</a> <u class=votes>12 votes</u><div class=note><em>new</em></div></li>
        <li><b></b></li>
        <li><b>Genes</b> <span class=by>Di Fern</span></li>
        </ul>
        """;

    [Fact]
    public void A_recipe_reads_a_page_that_is_not_known()
    {
        var input = Extractor.Extract("club.html", Encoding.UTF8.GetBytes(Page), [Read(Html)]);
        var cells = input.Records[0];

        Assert.Equal(("journal-club", 2, 1), (input.Kind, input.Records.Length, input.Rejected));
        Assert.Equal(("Cells in time", "https://example.org/club/1", 12, 3), (cells.Title, cells.Url, cells.Upvotes!.Value, cells.Line));
        Assert.Equal(["Ada Roe", "Bo Lind, Jr.", "Cy Oak"], cells.Authors);
        Assert.Equal((false, new PartialDate(2025, 4, 3)), (cells.AuthorsComplete, cells.Published!.Value));
        Assert.Equal(["cells", "time"], cells.Tags);
        Assert.Equal(["Biology"], cells.Fields);
        Assert.Equal([(4, "missing-title"), (5, "missing-date"), (5, "missing-link"), (5, "missing-tags"), (5, "missing-upvotes")], input.Issues.Select(issue => (issue.Line!.Value, issue.Code)).Order());
    }

    [Fact]
    public void A_recipe_comes_before_the_formats_that_are_built_in()
    {
        var recipe = Read("name: mine\nrecognise: meta[name=citation_title]\nparts: { title: h1 }");
        var input = Extractor.Extract("p.html", "<meta name=citation_title content=A><h1>B</h1>"u8.ToArray(), [recipe]);

        Assert.Equal(("mine", "B"), (input.Kind, input.Records.Single().Title));
    }

    [Fact]
    public void A_recipe_reads_text_by_its_lines()
    {
        var recipe = Read("""
            name: reading-list
            recognise: { line: '^Reading list' }
            card: '^[0-9]+\. '
            parts:
              title: '^[0-9]+\. (.+?)(?: \([0-9]{4}\))?$'
              date: { line: 1, pattern: '\(([0-9]{4})\)$' }
              authors: { pattern: '^by (.+)$', separator: ', ' }
              tags: { pattern: '^#(?<value>.+)$', optional: true }
              abstract: { rest: true, optional: true }
            """);
        var input = Extractor.Extract("list.txt", "Reading list\n\n1. First one (2024)\nby Ada Roe, Bo Lind\nIt says\nthis.\n#a\n#b\n2. Second\nby Cy Oak\n"u8.ToArray(), [recipe]);

        Assert.Equal([("First one", 3), ("Second", 9)], input.Records.Select(record => (record.Title, record.Line)));
        Assert.Equal(["Ada Roe", "Bo Lind"], input.Records[0].Authors);
        Assert.Equal(["a", "b"], input.Records[0].Tags);
        Assert.Equal(("It says this.", new PartialDate(2024)), (input.Records[0].Abstract, input.Records[0].Published!.Value));
        Assert.Equal([(9, "missing-date")], input.Issues.Select(issue => (issue.Line!.Value, issue.Code)));
    }

    [Fact]
    public void Lines_of_a_card_that_no_part_takes_are_reported()
    {
        var recipe = Read("name: l\nrecognise: { line: '^List' }\ncard: '^- '\nparts: { title: '^- (.+)$' }");
        var input = Extractor.Extract("list.txt", "List\n- A\nmore\n- B\n"u8.ToArray(), [recipe]);

        Assert.Equal((3, "unread-lines"), Assert.Single(input.Issues.Select(issue => (issue.Line!.Value, issue.Code))));
    }

    [Theory]
    [InlineData("name: x\nrecognise: p\nparts:\n  title: h1\n  autors: p", 5, "Did you mean \"authors\"?")]
    [InlineData("name: x\nrecognize: p\nparts:\n  title: h1", 2, "Did you mean \"recognise\"?")]
    [InlineData("name: x\nrecognise: p\nparts:\n  title: { selekt: h1 }", 4, "Did you mean \"select\"?")]
    [InlineData("name: x\nrecognise: p\nparts:\n  title: 'h1['", 4, "is no CSS selector")]
    [InlineData("name: x\nrecognise: { line: '(' }\nparts:\n  title: x", 2, "is no pattern")]
    [InlineData("name: x\nrecognise: { line: x }\nparts:\n  title: '(?=x)'", 4, "without look-around")]
    [InlineData("name: x\nrecognise: p\njson: script\nparts:\n  title: 'a..b'", 5, "is no path")]
    [InlineData("name: x\nrecognise: p\nparts:\n  date: h1", 4, "has no title")]
    [InlineData("name: x\nparts:\n  title: h1", 1, "has no recognise")]
    [InlineData("name: x\nrecognise: p", 1, "has no parts")]
    [InlineData("recognise: p\nparts:\n  title: h1", 1, "has no name")]
    [InlineData("name: x\nrecognise: p\nbase: here\nparts:\n  title: h1", 3, "is no address")]
    [InlineData("name: x\nrecognise: p\nranked: perhaps\nparts:\n  title: h1", 3, "true or false")]
    [InlineData("name: x\nrecognise: p\nparts:\n  title: { separator: ',' }", 4, "does not say where")]
    [InlineData("name: x\nname: y\nrecognise: p\nparts:\n  title: h1", 2, "no valid YAML")]
    [InlineData("name: x\nrecognise: p\nparts:\n  title: [h1", 4, "no valid YAML")]
    [InlineData("name: x\nrecognise: p\nparts:\n  title: h1\n  date: { select: p, format: QQQQ }", 5, "\"QQQQ\" is no format of a date")]
    [InlineData("name: x\nrecognise: p\nparts:\n  title: h1\n  date: { select: p, format: dd/MM }", 5, "is no format of a date")]
    [InlineData("name: x\nrecognise: p\nparts:\n  tags: [a, b\n  title: c", 5, "no valid YAML")]
    [InlineData("- a", null, "no recipe")]
    [InlineData("", null, "no recipe")]
    public void Mistakes_have_their_line_and_say_what_is_allowed(string yaml, int? line, string message)
    {
        var (recipe, issues) = RecipeFile.Read("r.yaml", yaml);

        Assert.Null(recipe);
        Assert.Contains(issues, issue => issue.Severity is Severity.Error && issue.Source == "r.yaml" && issue.Message.Contains(message, StringComparison.Ordinal) && (issue.Line == line || message == "no valid YAML"));
    }

    [Fact]
    public void A_recipe_that_nests_without_end_is_refused() => Assert.Contains("levels deep", RecipeFile.Read("r.yaml", new string('[', 100_000)).Issues.Single().Message, StringComparison.Ordinal);

    [Fact]
    public void All_mistakes_are_told_at_once() => Assert.Equal(3, RecipeFile.Read("r.yaml", "nam: x\nrecognise: 'p['\nparts:\n  title: h1").Issues.Length);

    [Fact]
    public void A_trial_shows_what_is_found_and_what_is_missing()
    {
        var trial = RecipeTrial.Run(Read(Html), "club.html", Encoding.UTF8.GetBytes(Page));

        Assert.Equal((true, 3, 2, false), (trial.Recognised, trial.Cards.Length, trial.Read, trial.Succeeded));
        Assert.Equal([true, false, true], trial.Cards.Select(card => card.IsRead));
        Assert.Equal(1, trial.Parts.Single(part => part.Name == "tags").Found);
        Assert.False(RecipeTrial.Run(Read(Html), "p.html", "<p>x</p>"u8.ToArray()).Recognised);
    }

    /// <summary>A card without a title once showed every part as missing, and the counts said so too.</summary>
    [Fact]
    public void A_trial_shows_the_parts_of_a_card_that_has_no_title()
    {
        var trial = RecipeTrial.Run(Read("name: x\nrecognise: li\ncard: li\nparts: { title: b, tags: em, date: i }"), "p.html", "<li><b>A</b><em>x</em><i>2024</i></li><li><em>y</em><i>2023</i></li>"u8.ToArray());

        Assert.Equal([("title", 1), ("date", 2), ("tags", 2)], trial.Parts.Select(part => (part.Name, part.Found)));
        Assert.Equal(["y"], trial.Cards[1].Parts.Single(part => part.Name == "tags").Values);
        Assert.Empty(trial.Cards[1].Parts.Single(part => part.Name == "title").Values);
        Assert.False(trial.Cards[1].IsRead);
    }

    [Fact]
    public void A_path_that_meets_an_array_is_told_to_have_brackets()
    {
        var recipe = Read("name: x\nrecognise: { path: list }\ncard: 'list[]'\nparts: { title: t, tags: kw }");
        var page = """{"list":[{"t":"A","kw":["x","y"]},{"t":"B","kw":"z"}]}"""u8.ToArray();

        Assert.Equal("kw leads to an array: write kw[]", RecipeTrial.Run(recipe, "p.json", page).Cards[0].Parts.Single(part => part.Name == "tags").Note);
        Assert.Equal("The card has no tags; the paper is kept without. The path kw leads to an array: write kw[].", Extractor.Extract("p.json", page, [recipe]).Issues.Single().Message);
    }

    [Fact]
    public void A_date_that_is_not_in_the_recipes_format_is_told_the_format() =>
        Assert.Contains("is no date as the recipe's format dd/MM/yyyy has it", Extractor.Extract("p.html", "<p>x</p><i>2024-13</i>"u8.ToArray(), [Read("name: x\nrecognise: p\nparts:\n  title: p\n  date: { select: i, format: dd/MM/yyyy }")]).Issues.Single().Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("autors", "authors", 1)]
    [InlineData("tilte", "title", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("", "abc", 3)]
    public void Distances_of_words_are_those_of_the_books(string a, string b, int distance) => Assert.Equal(distance, WordDistance.Of(a, b));

    private static Recipe Read(string yaml)
    {
        var (recipe, issues) = RecipeFile.Read("recipe.yaml", yaml);
        Assert.Empty(issues);
        return recipe!;
    }
}
