using PaperGraph.Cli.Shell.Editing;

namespace PaperGraph.Tests.Cli.Shell.Editing;

/// <summary>What a terminal shows after what the renderer sent: the screen is the oracle, not the control sequences.</summary>
public sealed class LineRendererTests
{
    private const int Width = 20;
    private const int Height = 6;

    [Theory]
    [InlineData("abc", 3, 0, 5, "> abc")]
    [InlineData("abc", 0, 0, 2, "> abc")]
    [InlineData("abc\nde", 4, 1, 2, "> abc", ". de")]
    [InlineData("0123456789012345678", 18, 1, 1, "> 01234567890123456", "78")]
    [InlineData("01234567890123456", 17, 1, 0, "> 01234567890123456")]
    [InlineData("数学数学数学数学数学", 10, 1, 4, "> 数学数学数学数学", "数学")]
    [InlineData("e\u0301x", 2, 0, 3, "> e\u0301x")]
    [InlineData("", 0, 0, 2, ">")]
    public void A_text_is_shown_with_its_cursor(string text, int cursor, int row, int column, params string[] expected)
    {
        var screen = new Screen(Width, Height);
        screen.Write(new LineRenderer("> ", ". ", hasColours: false).Draw(text, cursor, Width, Height));

        Assert.Equal(expected, screen.Lines);
        Assert.Equal((row, column), (screen.Row, screen.Column));
    }

    [Fact]
    public void A_text_takes_the_place_of_the_one_before_and_what_stands_above_stays()
    {
        var screen = new Screen(Width, Height);
        var renderer = new LineRenderer("> ", ". ", hasColours: true);
        screen.Write("above\r\n");
        foreach (var (text, cursor) in new[] { ("one\ntwo\nthree", 13), ("one\ntwo\nthree", 0), ("0123456789012345678", 2), ("short", 5) })
            screen.Write(renderer.Draw(text, cursor, Width, Height));
        Assert.Equal(["above", "> short"], screen.Lines);

        screen.Write(renderer.Draw("a\nb\nc", 0, Width, Height) + renderer.Leave() + "answer\r\n" + renderer.Draw("next", 4, Width, Height));
        Assert.Equal(["above", "> a", ". b", ". c", "answer", "> next"], screen.Lines);
    }

    [Fact]
    public void Of_a_text_that_is_too_tall_the_rows_around_the_cursor_are_shown()
    {
        var text = string.Join('\n', Enumerable.Range(0, 12));
        var screen = new Screen(Width, Height);
        var renderer = new LineRenderer("> ", ". ", hasColours: false);

        screen.Write(renderer.Draw(text, text.Length, Width, Height));
        Assert.Equal([". 7", ". 8", ". 9", ". 10", ". 11"], screen.Lines);
        screen.Write(renderer.Draw(text, 0, Width, Height));
        Assert.Equal(["> 0", ". 1", ". 2", ". 3", ". 4"], screen.Lines);
    }
}
