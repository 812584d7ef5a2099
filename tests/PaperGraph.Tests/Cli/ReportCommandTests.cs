using System.Text.Json;
using PaperGraph.Cli;

namespace PaperGraph.Tests.Cli;

public sealed class ReportCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Years_choose_papers_and_their_authors_and_the_report_says_so()
    {
        var report = await ReportAsync("--from", "2020", "--to", "2021");

        Assert.Contains("2 papers by 2 named authors", report.GetProperty("summary")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal("Only papers from 2020 to 2021 count.", report.GetProperty("scope")[0].GetString());
    }

    /// <summary>An empty report once took the place of a good one.</summary>
    [Fact]
    public async Task A_time_without_papers_is_refused_and_the_report_stays()
    {
        var before = await ReportAsync();
        var (code, error) = await RunAsync("report", Built, "--from", "2030");
        Assert.Equal(2, code);
        Assert.Contains("No paper is of the time that --from and --to give; those with a date are from 20", error, StringComparison.Ordinal);
        Assert.Equal(before.GetRawText(), (await ReadAsync()).GetRawText());
    }

    [Fact]
    public async Task Some_fields_are_shown_in_any_spelling_and_an_unknown_one_is_refused()
    {
        var report = await ReportAsync("--fields", "ALPHA, beta");

        Assert.Equal(["Alpha", "Beta"], report.GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()).Order(StringComparer.Ordinal));
        Assert.Single(report.GetProperty("pairs").EnumerateArray());
        Assert.StartsWith("The report is about Alpha (2 papers) and Beta (1 paper)", report.GetProperty("summary")[0].GetString(), StringComparison.Ordinal);
        var (code, error) = await RunAsync("report", Built, "--fields", "Alpa");
        Assert.Equal(2, code);
        Assert.Contains("--fields Alpa: there is no such field. Did you mean", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Communities_stand_in_for_fields()
    {
        var report = await ReportAsync("--fields-from", "communities");

        Assert.DoesNotContain("Alpha", report.GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()));
        Assert.StartsWith("Communities of topics stand in for fields.", report.GetProperty("scope")[0].GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("primary", 3, 1, 1)]
    [InlineData("all", 3, 2, 2)]
    public async Task A_paper_of_several_fields_counts_in_its_main_field_or_in_each(string fieldsFrom, int alpha, int beta, int gamma)
    {
        await BuildAsync("Five,Dan,2021,Alpha;Beta;Gamma,aa;ba;ca\n");
        var (code, error) = await RunAsync("report", Built, "--fields-from", fieldsFrom);
        Assert.True(code == 0, error);
        var report = await ReadAsync();

        Assert.Equal(new[] { ("Alpha", alpha), ("Beta", beta), ("Gamma", gamma) },
            report.GetProperty("fields").EnumerateArray().Select(field => (field.GetProperty("name").GetString()!, field.GetProperty("papers").GetInt32())).Order());
        Assert.StartsWith(fieldsFrom == "all" ? "A paper counts once for each of its fields" : "A paper counts for its main field only", report.GetProperty("method")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_formats_asked_for_are_left()
    {
        await ReportAsync();
        var (code, error) = await RunAsync("report", Built, "--format", "md,JSON");

        Assert.True(code == 0, error);
        Assert.Equal(["field-bridges.json", "field-bridges.md"], Directory.GetFiles(Path.Combine(Built, "reports")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("--from", "2021", "--to", "2020")]
    [InlineData("--from", "soon")]
    [InlineData("--format", "pdf")]
    [InlineData("--format", ",")]
    [InlineData("--resamples", "-1")]
    public async Task What_makes_no_sense_is_refused(params string[] options)
    {
        await BuildAsync();

        Assert.Equal(2, (await RunAsync(["report", Built, .. options])).Code);
    }

    private string Built => Path.Combine(folder.Path, "out");

    private async Task BuildAsync(string more = "")
    {
        var papers = Path.Combine(folder.Path, "papers.csv");
        await File.WriteAllTextAsync(papers, """
            title,authors,year,field,tags
            One,Ann,2019,Alpha,aa;ab;ac
            Two,Bob,2020,Beta,aa;ba;bb
            Three,Cyd,2021,Gamma,ca;cb;aa
            Four,Ann,,Alpha,aa;ab

            """ + more, TestContext.Current.CancellationToken);
        var (code, error) = await RunAsync("build", papers, "-o", Built, "--skip", "draw,site,report");
        Assert.True(code == 0, error);
    }

    private async Task<JsonElement> ReportAsync(params string[] options)
    {
        await BuildAsync();
        var (code, error) = await RunAsync(["report", Built, .. options]);
        Assert.True(code == 0, error);
        return await ReadAsync();
    }

    private async Task<JsonElement> ReadAsync() =>
        JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Built, "reports", "field-bridges.json"), TestContext.Current.CancellationToken)).RootElement;

    private static async Task<(int Code, string Error)> RunAsync(params string[] arguments)
    {
        using var error = new StringWriter();
        return (await Application.RunAsync(arguments, TextWriter.Null, error, () => Stream.Null), error.ToString());
    }
}
