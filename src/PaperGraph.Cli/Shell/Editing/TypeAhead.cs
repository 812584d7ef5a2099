namespace PaperGraph.Cli.Shell.Editing;

/// <summary>A terminal that can say whether Ctrl-C was pressed after the last text was entered: until the terminal makes a signal of it, it waits among the keys.</summary>
internal sealed class TypeAhead(ITerminalDevice device) : ITerminalDevice
{
    private readonly Queue<ConsoleKeyInfo> keys = new();

    public int Width => device.Width;

    public int Height => device.Height;

    public bool IsKeyWaiting => keys.Count > 0 || device.IsKeyWaiting;

    public ConsoleKeyInfo ReadKey() => keys.TryDequeue(out var key) ? key : device.ReadKey();

    public void Write(string text) => device.Write(text);

    /// <summary>Takes Ctrl-C from the keys that wait, and with it those before it, which a terminal forgets too. The others are read later.</summary>
    /// <returns>Whether Ctrl-C was among them.</returns>
    internal bool TakeCtrlC()
    {
        var found = false;
        while (device.IsKeyWaiting)
        {
            var key = device.ReadKey();
            if (IsCtrlC(key))
            {
                keys.Clear();
                found = true;
            }
            else
            {
                keys.Enqueue(key);
            }
        }
        return found;
    }

    private static bool IsCtrlC(ConsoleKeyInfo key) => key.Key == ConsoleKey.C && key.Modifiers.HasFlag(ConsoleModifiers.Control);
}
