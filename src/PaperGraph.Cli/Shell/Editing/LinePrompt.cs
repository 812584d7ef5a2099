namespace PaperGraph.Cli.Shell.Editing;

/// <summary>Asks for a text at a terminal.</summary>
internal sealed class LinePrompt(ITerminalDevice device, string prompt, string continuation, bool hasColours)
{
    private LineRenderer renderer = new(prompt, continuation, hasColours);

    /// <summary>Reads one text. The cursor stays at its end until <see cref="Leave"/>.</summary>
    /// <param name="editor">Takes the keys.</param>
    /// <returns>How it ended: entered, cancelled or at the end of all input.</returns>
    internal EditOutcome Read(LineEditor editor)
    {
        renderer = new LineRenderer(prompt, continuation, hasColours);
        Draw();
        while (true)
        {
            var outcome = editor.Press(device.ReadKey(), device.IsKeyWaiting);
            if (outcome == EditOutcome.ScreenCleared) device.Write(renderer.ClearScreen());
            else if (outcome != EditOutcome.Changed)
            {
                editor.Buffer.Set(editor.Buffer.Text);
                Draw();
                return outcome;
            }
            if (!editor.Candidates.IsEmpty)
                device.Write(renderer.Leave() + string.Concat(CandidateList.Lines(editor.Candidates, device.Width).Select(line => line + "\r\n")));
            // What is pasted is drawn once, when all of it is there.
            if (!device.IsKeyWaiting) Draw();
        }

        void Draw() => device.Write(renderer.Draw(editor.Buffer.Text, editor.Buffer.Cursor, device.Width, device.Height));
    }

    /// <summary>Goes to the line below the text.</summary>
    internal void Leave() => device.Write(renderer.Leave());
}
