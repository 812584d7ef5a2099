using PaperGraph.Databases.Questions;

namespace PaperGraph.Tests.Databases;

public sealed class QueryParametersTests
{
    public static TheoryData<string, object> Values() => new()
    {
        { "2024", 2024L },
        { "-3", -3L },
        { "0.5", 0.5 },
        { "true", true },
        { "graph neural networks", "graph neural networks" },
        { "\"2024\"", "2024" },
        { "a=b", "a=b" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Values_get_the_type_that_they_look_like(string text, object value) => Assert.Equal(value, QueryParameters.Infer(["x=" + text])["x"]);

    /// <summary>1902.08570 was once taken for the number 1902.0857, so that no paper had it.</summary>
    [Theory]
    [InlineData("1902.08570")]
    [InlineData("0704.0001")]
    public void An_arXiv_identifier_is_text(string identifier) => Assert.Equal(identifier, QueryParameters.Infer(["id=" + identifier])["id"]);
}
