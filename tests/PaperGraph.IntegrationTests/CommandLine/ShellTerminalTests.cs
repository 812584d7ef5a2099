namespace PaperGraph.IntegrationTests.CommandLine;

/// <summary>The shell as somebody uses it who sits at a terminal.</summary>
public sealed class ShellTerminalTests(BuiltExamples examples) : IClassFixture<BuiltExamples>
{
    private const string Prompt = "papergraph> ";
    private const string CtrlC = "\x3";
    private const string CtrlD = "\x4";
    private const string Up = "\e[A";
    private const string Endless = "UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b RETURN sum(a * b) AS total;\r";
    private readonly string state = Folders.New();

    [Fact]
    public async Task Names_are_completed_statements_run_and_the_history_comes_back_also_the_next_time()
    {
        await using (var first = await StartAsync())
        {
            await first.TypeAsync("MATCH (t:Ta\t");
            await first.WaitForAsync("(t:Tag");
            await first.TypeAsync(") RETURN count(t) AS\r");
            await first.WaitForAsync("...> ");
            await first.TypeAsync("topics;\r");
            await first.WaitForAsync("648");
            await first.WaitForAsync("1 row");
            await first.TypeAsync(Up);
            await first.WaitForAsync("topics;");
            await first.TypeAsync("\r");
            await first.WaitForAsync("648");
            await first.WaitForAsync(Prompt);
            await first.TypeAsync(CtrlD);
            Assert.Equal(0, await first.EndAsync());
        }

        await using var second = await StartAsync();
        await second.TypeAsync(Up);
        await second.WaitForAsync("topics;");
        await second.TypeAsync("\r");
        await second.WaitForAsync("648");
        await second.WaitForAsync(Prompt);
        await second.TypeAsync(":quit\r");
        Assert.Equal(0, await second.EndAsync());
    }

    [Fact]
    public async Task Ctrl_C_clears_the_input_or_stops_the_statement_and_the_shell_goes_on()
    {
        await using var terminal = await StartAsync();
        await terminal.TypeAsync("RETURN 'never");
        await terminal.WaitForAsync("never");
        await terminal.TypeAsync(CtrlC);
        // The prompt is also part of every line that is drawn again: only the one on the next line is new.
        await terminal.WaitForAsync("\n");
        await terminal.WaitForAsync(Prompt);
        await terminal.TypeAsync(Endless);
        await terminal.WaitForAsync("AS total;");
        // A line break behind it is there when Enter was taken: from then on Ctrl-C is about the statement, whether it runs already or not.
        await terminal.WaitForAsync("\n");
        await terminal.TypeAsync(CtrlC);
        await terminal.WaitForAsync("Stopped.");
        await terminal.WaitForAsync(Prompt);
        await terminal.TypeAsync("RETURN 40 + 2 AS answer;\r");
        await terminal.WaitForAsync("42");
        await terminal.WaitForAsync(Prompt);
        await terminal.TypeAsync(CtrlD);
        Assert.Equal(0, await terminal.EndAsync());
    }

    [Fact]
    public async Task Ctrl_C_right_behind_Enter_stops_the_statement()
    {
        await using var terminal = await StartAsync();
        await terminal.TypeAsync(Endless + CtrlC);
        await terminal.WaitForAsync("Stopped.");
        await terminal.WaitForAsync(Prompt);
        await terminal.TypeAsync(CtrlD);
        Assert.Equal(0, await terminal.EndAsync());
    }

    [Fact]
    public async Task An_error_is_one_sentence_and_the_shell_goes_on()
    {
        await using var terminal = await StartAsync();
        await terminal.TypeAsync("topp-topics\r");
        await terminal.WaitForAsync("error: 'topp-topics' is no question and begins no statement. Did you mean \"top-topics\"?");
        await terminal.WaitForAsync(Prompt);
        await terminal.TypeAsync("top-topics limit=1\r");
        await terminal.WaitForAsync("1 row");
        await terminal.WaitForAsync(Prompt);
        await terminal.TypeAsync(":exit\r");
        Assert.Equal(0, await terminal.EndAsync());
        Assert.DoesNotContain("\e[36m", terminal.Shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_lines_that_are_pasted_run_in_order()
    {
        await using var terminal = await StartAsync();
        await terminal.TypeAsync("RETURN\t1 + 1\r  AS two;\rRETURN 3 AS three;\r");
        await terminal.WaitForAsync("two  ");
        await terminal.WaitForAsync("1 row");
        await terminal.WaitForAsync("three  ");
        await terminal.WaitForAsync("1 row");
        await terminal.TypeAsync(CtrlD);
        Assert.Equal(0, await terminal.EndAsync());
    }

    private async Task<PseudoTerminal> StartAsync()
    {
        var terminal = PseudoTerminal.Start(new Dictionary<string, string?> { ["XDG_STATE_HOME"] = state, ["NO_COLOR"] = "1" }, "shell", examples.Folder);
        await terminal.WaitForAsync(Prompt);
        return terminal;
    }
}
