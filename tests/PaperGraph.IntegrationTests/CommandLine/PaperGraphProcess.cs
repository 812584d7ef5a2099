using System.Diagnostics;

namespace PaperGraph.IntegrationTests.CommandLine;

/// <summary>Runs the program as a process of its own, as a user's shell does.</summary>
internal static class PaperGraphProcess
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    internal sealed record Outcome(int ExitCode, string Output, string Error);

    internal static async Task<Outcome> RunAsync(params string[] arguments) => await RunAsync(new Dictionary<string, string?>(), null, arguments);

    internal static async Task<Outcome> RunAsync(IReadOnlyDictionary<string, string?> environment, string? input, params string[] arguments)
    {
        using var process = Start(environment, arguments);
        if (input is not null) await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        using var limit = new CancellationTokenSource(Limit);
        await process.WaitForExitAsync(limit.Token);
        return new Outcome(process.ExitCode, await output, await error);
    }

    internal static Process Start(IReadOnlyDictionary<string, string?> environment, params string[] arguments)
        => Start(["dotnet"], environment, arguments);

    /// <summary>Starts the program so that Ctrl-C reaches it: shells start what runs in their background with that signal ignored.</summary>
    internal static Process StartInForeground(params string[] arguments)
        => Start(OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", "dotnet"] : ["dotnet"], new Dictionary<string, string?>(), arguments);

    private static Process Start(string[] launcher, IReadOnlyDictionary<string, string?> environment, string[] arguments)
    {
        var start = new ProcessStartInfo(launcher[0])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in launcher.Skip(1)) start.ArgumentList.Add(argument);
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "papergraph.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["NO_COLOR"] = "1";
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Sends Ctrl-C.</summary>
    internal static void Interrupt(Process process)
    {
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }
}
