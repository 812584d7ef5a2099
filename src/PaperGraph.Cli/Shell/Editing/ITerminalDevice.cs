namespace PaperGraph.Cli.Shell.Editing;

/// <summary>A terminal with a keyboard.</summary>
internal interface ITerminalDevice
{
    /// <summary>Columns.</summary>
    int Width { get; }

    /// <summary>Lines.</summary>
    int Height { get; }

    /// <summary>Whether a key waits to be read.</summary>
    bool IsKeyWaiting { get; }

    /// <summary>Waits for a key; Ctrl-C is one.</summary>
    ConsoleKeyInfo ReadKey();

    /// <summary>Sends text with control sequences.</summary>
    void Write(string text);
}

/// <summary>The terminal that the program runs in.</summary>
internal sealed class ConsoleDevice(TextWriter screen) : ITerminalDevice
{
    private const int UsualWidth = 80;
    private const int UsualHeight = 24;

    public int Width => Console.WindowWidth is var width and > 0 ? width : UsualWidth;

    public int Height => Console.WindowHeight is var height and > 0 ? height : UsualHeight;

    public bool IsKeyWaiting => Console.KeyAvailable;

    public ConsoleKeyInfo ReadKey() => Console.ReadKey(intercept: true);

    public void Write(string text)
    {
        screen.Write(text);
        screen.Flush();
    }
}
