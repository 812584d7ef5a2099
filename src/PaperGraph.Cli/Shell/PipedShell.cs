namespace PaperGraph.Cli.Shell;

/// <summary>The shell on input that is no terminal: no prompt, everything in order, errors with their line.</summary>
internal static class PipedShell
{
    /// <summary>Carries out everything that the input holds, or everything before <c>:quit</c>.</summary>
    /// <param name="session">The session.</param>
    /// <param name="input">The input.</param>
    /// <param name="interrupt">What Ctrl-C stops; here it ends the whole run.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    internal static Task<int> RunAsync(ShellSession session, TextReader input, StatementInterrupt interrupt) => interrupt.RunAsync(async cancellationToken =>
    {
        var (failed, done) = (0, 0);
        var (pending, firstLine, lines) = ("", 1, 0);
        for (var isAll = false; !isAll;)
        {
            // A read from a pipe cannot be stopped; it is left behind.
            var line = await input.ReadLineAsync(CancellationToken.None).AsTask().WaitAsync(cancellationToken);
            isAll = line is null;
            if (pending.Length == 0) firstLine = lines + 1;
            if (line is not null) lines++;
            var parsed = InputParser.Parse(pending + line + "\n", firstLine, isAll);
            (pending, firstLine) = (parsed.Rest, parsed.RestLine);
            foreach (var next in parsed.Inputs)
            {
                var outcome = await session.RunAsync(next, FormattableString.Invariant($"line {next.Line}: "), cancellationToken);
                if (outcome == ShellOutcome.Quit) return Code();
                done++;
                if (outcome == ShellOutcome.Failed) failed++;
            }
        }
        return Code();

        int Code()
        {
            if (failed > 0) session.Say($"{failed} of {Words.Count(done, "input")} failed.");
            return failed > 0 ? ExitCode.Incomplete : ExitCode.Done;
        }
    });
}
