using PaperGraph.Cli.Shell.Editing;

namespace PaperGraph.Tests.Cli.Shell.Editing;

/// <summary>Keys that were pressed while nobody read them.</summary>
public sealed class TypeAheadTests
{
    [Fact]
    public void Ctrl_C_takes_what_was_typed_before_it_and_leaves_the_rest()
    {
        var terminal = new TypeAhead(new Keyboard("ab^Ccd"));
        Assert.True(terminal.TakeCtrlC());
        Assert.Equal("cd", Rest(terminal));
    }

    [Fact]
    public void Without_it_every_key_stays_in_its_place()
    {
        var terminal = new TypeAhead(new Keyboard("abc"));
        Assert.False(terminal.TakeCtrlC());
        Assert.False(terminal.TakeCtrlC());
        Assert.Equal("abc", Rest(terminal));
    }

    private static string Rest(TypeAhead terminal)
    {
        var text = "";
        while (terminal.IsKeyWaiting) text += terminal.ReadKey().KeyChar;
        return text;
    }

    private sealed class Keyboard(string pressed) : ITerminalDevice
    {
        private readonly Queue<ConsoleKeyInfo> keys = new(Keys.Of(pressed));

        public int Width => 80;

        public int Height => 24;

        public bool IsKeyWaiting => keys.Count > 0;

        public ConsoleKeyInfo ReadKey() => keys.Dequeue();

        public void Write(string text) { }
    }
}
