using System.Xml.Linq;

namespace PaperGraph.Tests.Architecture;

public sealed class ReferenceTests
{
    /// <summary>Every reference that is allowed. An edge is added here only together with the picture in docs/architecture.md.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Model"] = [],
        ["Extraction"] = ["Model"],
        ["Linking"] = ["Model", "Extraction"],
        ["Analysis"] = ["Model"],
        ["Storage"] = ["Model", "Analysis"],
        ["NodeHost"] = [],
        ["Databases"] = ["Storage", "NodeHost"],
        ["Pictures"] = ["Storage", "NodeHost"],
        ["Site"] = ["Storage"],
        ["Cli"] = ["Extraction", "Linking", "Analysis", "Storage", "Databases", "Pictures", "Site"],
    };

    private static readonly Dictionary<string, string[]> AllowedPackages = new(StringComparer.Ordinal)
    {
        ["Pictures"] = ["PDFsharp"],
        ["Extraction"] = ["AngleSharp", "CsvHelper", "YamlDotNet"],
        ["Linking"] = ["YamlDotNet"],
        ["Storage"] = ["CsvHelper"],
        ["Cli"] = ["CsvHelper", "System.CommandLine", "Spectre.Console"],
    };

    public static TheoryData<string> Projects()
        => [.. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src"), "PaperGraph.*").Select(folder => Path.GetFileName(folder)["PaperGraph.".Length..]).Order()];

    [Theory]
    [MemberData(nameof(Projects))]
    public void References_run_one_way(string project)
    {
        var references = Items(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)["PaperGraph.".Length..]);
        Assert.Empty(references.Except(Allowed[project]));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Packages_stay_in_the_projects_that_need_them(string project)
        => Assert.Empty(Items(project, "PackageReference").Except(AllowedPackages.GetValueOrDefault(project, [])));

    [Fact]
    public void Versions_stand_in_one_place()
        => Assert.All(Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories),
            path => Assert.DoesNotContain("Version=", File.ReadAllText(path), StringComparison.Ordinal));

    private static IEnumerable<string> Items(string project, string kind)
        => XDocument.Load(Path.Combine(Repository.Root, "src", $"PaperGraph.{project}", $"PaperGraph.{project}.csproj"))
            .Descendants(kind).Select(item => item.Attribute("Include")!.Value);
}
