using PaperGraph.Cli.Shell.Editing;

namespace PaperGraph.Tests.Cli.Shell.Editing;

public sealed class LineEditorTests
{
    private static readonly string[] History = ["first", "second\nline"];

    /// <summary>Keys: plain characters, ^X for Control, and names in angle brackets; in the result a bar stands for the cursor.</summary>
    [Theory]
    [InlineData("abc", "abc|")]
    [InlineData("abc<Left><Left>X", "aX|bc")]
    [InlineData("abc^A1^E2", "1abc2|")]
    [InlineData("abc<Home>1<End>2", "1abc2|")]
    [InlineData("ab<Backspace>c", "ac|")]
    [InlineData("abc^A<Delete>", "|bc")]
    [InlineData("abc^A^D", "|bc")]
    [InlineData("one two three^W", "one two |")]
    [InlineData("one two three^W^W^Y", "one two |")]
    [InlineData("one two^A^K", "|")]
    [InlineData("one two^U", "|")]
    [InlineData("one two^A^K^Y", "one two|")]
    [InlineData("one two<CtrlLeft>X", "one X|two")]
    [InlineData("one two<CtrlLeft><CtrlLeft><CtrlRight>X", "oneX| two")]
    [InlineData("one two<AltB><AltD>", "one |")]
    [InlineData("数学<Left>X", "数X|学")]
    [InlineData("e\u0301a<Left><Backspace>", "|a")]
    [InlineData("👩‍🔬x<Left><Backspace>", "|x")]
    [InlineData("a<Enter>b<Enter>c<Up><Up>X", "aX|\nb\nc")]
    [InlineData("abc<Enter>d<Up>X<Down>Y", "aXbc\ndY|")]
    [InlineData("a<Enter>b<Home><Backspace>", "a|b")]
    [InlineData("a<Enter>b<Up><End>^K", "a|b")]
    [InlineData("<Up>", "second\nline|")]
    [InlineData("<Up><Up><Up>", "first|")]
    [InlineData("draft<Up><Up><Up><Down><Down><Down>", "draft|")]
    [InlineData("^P^P^N", "second\nline|")]
    [InlineData("<Escape>a", "a|")]
    [InlineData("com<Tab>", "complete|")]
    [InlineData("a<Tab>", "ambi|")]
    public void Keys_change_the_text(string keys, string expected)
    {
        var editor = Editor();
        foreach (var key in Keys.Of(keys)) Assert.Equal(EditOutcome.Changed, editor.Press(key, isPasting: false));

        Assert.Equal(expected, editor.Buffer.Text.Insert(editor.Buffer.Cursor, "|"));
    }

    [Fact]
    public void Several_completions_are_listed_at_the_second_tab()
    {
        var editor = Editor();
        foreach (var key in Keys.Of("a<Tab>")) editor.Press(key, isPasting: false);
        Assert.Empty(editor.Candidates);
        foreach (var key in Keys.Of("<Tab>")) editor.Press(key, isPasting: false);

        Assert.Equal(["ambitious", "Ambient"], editor.Candidates);
    }

    [Fact]
    public void A_pasted_tab_is_white_space()
    {
        var editor = Editor();
        foreach (var key in Keys.Of("com<Tab>")) editor.Press(key, isPasting: true);

        Assert.Equal("com    ", editor.Buffer.Text);
    }

    [Theory]
    [InlineData("done;<Enter>", nameof(EditOutcome.Entered))]
    [InlineData("open<Enter>", nameof(EditOutcome.Changed))]
    [InlineData("text^C", nameof(EditOutcome.Cancelled))]
    [InlineData("^D", nameof(EditOutcome.Ended))]
    [InlineData("a^L", nameof(EditOutcome.ScreenCleared))]
    public void Some_keys_end_the_text(string keys, string expected)
    {
        var editor = Editor();

        Assert.Equal(expected, Keys.Of(keys).Select(key => editor.Press(key, isPasting: false)).ToList()[^1].ToString());
    }

    private static LineEditor Editor() => new(History, (text, cursor) => new Completion(0, text[..cursor] switch
    {
        "com" => ["complete"],
        "a" or "ambi" => ["ambitious", "Ambient"],
        _ => [],
    }), text => text.EndsWith(';'));
}
