using System.Reflection;

namespace PaperGraph.Cli;

/// <summary>The version of this program.</summary>
internal static class ProgramVersion
{
    internal static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
