using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Databases.Neo4jHttp.Push;
using PaperGraph.Model;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PaperGraph.Cli;

/// <summary>
/// Everything that is not data goes through here to standard error: stages as they end (with a spinner on a terminal),
/// issues, errors. Quiet leaves only the errors.
/// </summary>
internal sealed class Terminal
{
    private const int ShownIssues = 10;
    private readonly IAnsiConsole console;
    private readonly bool quiet;

    internal Terminal(TextWriter error, bool quiet)
    {
        this.quiet = quiet;
        console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
    }

    /// <summary>Runs a stage; shows its name while it runs and its outcome when it is done.</summary>
    /// <param name="name">What is being done.</param>
    /// <param name="work">The work.</param>
    /// <param name="outcome">One line on the result.</param>
    internal async Task<T> StageAsync<T>(string name, Func<Task<T>> work, Func<T, string> outcome)
    {
        var result = ShowsMovement
            ? await console.Status().StartAsync(Markup.Escape(name) + "…", _ => work())
            : await work();
        Say($"{name,-8} {outcome(result)}");
        return result;
    }

    /// <summary>Runs work that reports rows; on a terminal a bar shows how far it is.</summary>
    /// <param name="name">What is being done.</param>
    /// <param name="total">Rows in all.</param>
    /// <param name="work">The work; gets where to report.</param>
    internal async Task<T> ProgressAsync<T>(string name, long total, Func<IProgress<PushProgress>?, Task<T>> work)
    {
        if (!ShowsMovement) return await work(null);
        return await console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RateColumn(), new RemainingTimeColumn())
            .StartAsync(context => work(new RowProgress(context.AddTask(Markup.Escape(name), maxValue: Math.Max(total, 1)), name)));
    }

    /// <summary>Asks a person.</summary>
    /// <param name="question">The question.</param>
    /// <param name="cancellationToken">Stops the wait for the answer.</param>
    /// <returns>The answer; null when nobody is there to give one.</returns>
    /// <exception cref="OperationCanceledException">The wait was stopped.</exception>
    internal async Task<bool?> AskAsync(string question, CancellationToken cancellationToken)
    {
        if (!ShowsMovement || Console.IsInputRedirected) return null;
        console.Profile.Out.Writer.Write(question + " [y/N] ");
        // A read from a terminal cannot be stopped; it is left behind.
        return IsYes(await Task.Run(Console.ReadLine, CancellationToken.None).WaitAsync(cancellationToken));
    }

    /// <summary>Whether an answer means yes; no answer means no.</summary>
    internal static bool IsYes(string? answer) => answer?.Trim().StartsWith("y", StringComparison.OrdinalIgnoreCase) ?? false;

    /// <summary>Prints a line of information.</summary>
    internal void Say(string line)
    {
        if (!quiet) WriteLine(line);
    }

    /// <summary>Prints what a server found odd, a line each.</summary>
    internal void SayNotes(ImmutableArray<string> notices)
    {
        foreach (var notice in notices) Say("note: " + notice);
    }

    /// <summary>Prints an error, also when quiet.</summary>
    internal void Fail(string message) => WriteLine("error: " + message);

    /// <summary>Prints the worst issues and says where the others are.</summary>
    /// <param name="issues">The issues.</param>
    /// <param name="listedIn">The file with all of them; null when there is none.</param>
    internal void Say(ImmutableArray<Issue> issues, string? listedIn)
    {
        var shown = issues.Where(issue => issue.Severity != Severity.Info).OrderByDescending(issue => issue.Severity).Take(ShownIssues).ToArray();
        foreach (var issue in shown)
        {
            var line = $"{issue.Severity.ToString().ToLowerInvariant()}: {issue.Place}: {issue.Message}";
            if (issue.Severity == Severity.Error) WriteLine(line);
            else Say(line);
        }
        if (listedIn is not null && issues.Length > shown.Length)
            Say($"{Words.Count(issues.Length - shown.Length, shown.Length > 0 ? "more note" : "note")} in {listedIn}");
    }

    private bool ShowsMovement => !quiet && console.Profile.Capabilities.Interactive && console.Profile.Out.IsTerminal;

    // Lines are written unwrapped: paths and messages must survive copying and grep.
    private void WriteLine(string line) => console.Profile.Out.Writer.WriteLine(Words.Printable(line));

    /// <summary>Moves the bar and names what is being written.</summary>
    private sealed class RowProgress(ProgressTask bar, string name) : IProgress<PushProgress>
    {
        public void Report(PushProgress value)
        {
            bar.Value = value.Rows;
            bar.Description = Markup.Escape($"{name} {value.Table}");
        }
    }

    /// <summary>Rows per second.</summary>
    private sealed class RateColumn : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Text(string.Create(CultureInfo.InvariantCulture, $"{task.Speed ?? 0:#,0} rows/s"));
    }
}
