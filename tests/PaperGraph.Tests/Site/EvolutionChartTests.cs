using PaperGraph.Site.Corpus;
using PaperGraph.Site.Report;

namespace PaperGraph.Tests.Site;

public sealed class EvolutionChartTests
{
    private static readonly PairRow Pair = new(new("a", "A"), new("b", "B"), 0, 0, 0, null, null, null, null, Verdict.Untested, "", "", [], [], [], [], []);

    [Fact]
    public void Years_without_papers_are_gaps()
    {
        var chart = Chart([(2019, null), (2021, null)], Row(2019, 10, 40), Row(2021, 20, 40));
        Assert.Equal(["2019", "2020", "2021"], chart.Bars.Select(bar => bar.Name));
        Assert.Equal([0.25, null, 0.5], chart.Bars.Select(bar => bar.Share));
        Assert.Equal(0.5, chart.Top);
    }

    [Fact]
    public void Quarters_follow_each_other_over_the_end_of_a_year()
    {
        var chart = Chart([(2023, 3), (2024, 2)], Row(2023, 1, 40) with { Quarter = 3 }, Row(2024, 1, 40) with { Quarter = 2 });
        Assert.Equal(["2023 Q3", "2023 Q4", "2024 Q1", "2024 Q2"], chart.Bars.Select(bar => bar.Name.Replace('\u00a0', ' ')));
    }

    [Fact]
    public void Few_uses_do_not_set_the_scale_and_stay_within_it()
    {
        var chart = Chart([(2019, null), (2020, null)], Row(2019, 3, 4), Row(2020, 10, 100));
        Assert.Equal(0.1, chart.Top);
        Assert.Equal([true, false], chart.Bars.Select(bar => bar.IsFew));
        Assert.Equal(1, chart.Height(0.75));
    }

    [Fact]
    public void Words_say_observed_and_expected_shares()
    {
        var chart = Chart([(2019, null), (2020, null)], Row(2019, 3, 30) with { Expected = 6 }, Row(2020, 0, 25) with { Expected = 5 });
        Assert.Equal("2019 10% (20% expected); 2020 0% (20% expected)", chart.Words);
        Assert.Equal("2019: 3 of 30 uses, 6.0 expected", chart.Bars[0].Words);
    }

    [Theory]
    [InlineData("2023-01", "2025-12", true)]
    [InlineData("2023-01", "2026-01", false)]
    [InlineData("2023", "2024", false)]
    public void Quarters_are_for_corpora_of_less_than_three_years_with_months(string first, string last, bool expected)
    {
        var corpus = new CorpusView(SampleGraph.Of(SampleGraph.ThreeFields.Select((paper, i) => paper with { Date = i % 2 == 0 ? first : last })));
        Assert.Equal(expected, PeriodRow.AreQuarters(corpus));
        var report = BridgeReport.Of(corpus, SampleGraph.Context);
        Assert.Equal(expected, report.ByQuarter);
        Assert.Equal(2, report.Periods.Count);
        Assert.Contains(expected ? "## By quarter" : "## By year", ReportMarkdown.Of(report), StringComparison.Ordinal);
    }

    private static PeriodRow Row(int year, int observed, int uses) => new(year, 0, 1) { Observed = observed, OwnedUses = uses };

    private static EvolutionChart Chart((int, int?)[] periods, params ImmutableArray<PeriodRow> rows)
        => Assert.Single(EvolutionChart.Of([rows[0].Quarter is null ? Pair with { Years = rows } : Pair with { Quarters = rows }], periods));
}
