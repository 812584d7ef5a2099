using System.Text.Json;
using PaperGraph.Extraction.Recipes;

namespace PaperGraph.Tests.Extraction.Recipes;

public sealed class JsonPathTests
{
    private const string Json = """{"a":{"b":"x","n":7},"list":[{"name":"p","hidden":true},{"name":"q","t":["u","v"]},{"given":"r","family":"s","hidden":false}],"one":"z","null":null,"deep":[[{"t":"u","in":{"t":"u"}}]]}""";

    [Theory]
    [InlineData("a.b", "x")]
    [InlineData("a.n", "7")]
    [InlineData("one[]", "z")]
    [InlineData("list[].name", "p|q")]
    [InlineData("list[][!hidden].name", "q")]
    [InlineData("list[][!hidden].given+family", "r s")]
    [InlineData("list[].name|given+family", "p|q|r s")]
    [InlineData("list[][t=v].name", "q")]
    [InlineData("a.*", "x|7")]
    [InlineData("[a.b].one", "z")]
    [InlineData("[a.c].one", "")]
    [InlineData("[null].one", "")]
    [InlineData("null", "")]
    [InlineData("a.b.c", "")]
    [InlineData("deep.**[t=u].t", "u")]
    [InlineData("**[name].name", "p|q")]
    public void Paths_lead_to_their_values(string path, string values)
    {
        using var document = JsonDocument.Parse(Json);

        Assert.Equal(values, string.Join('|', JsonPath.Parse(path)!.Find(document.RootElement).Select(found => found.ToText())));
    }

    [Fact]
    public void Entries_without_a_value_are_counted()
    {
        using var document = JsonDocument.Parse(Json);
        var lost = 0;
        JsonPath.Parse("list[].name")!.Find(document.RootElement, ref lost);

        Assert.Equal(1, lost);
    }

    [Theory]
    [InlineData("a..b")]
    [InlineData("a[b")]
    [InlineData(".")]
    [InlineData("a.")]
    public void What_is_no_path_is_none(string path) => Assert.Null(JsonPath.Parse(path));
}
