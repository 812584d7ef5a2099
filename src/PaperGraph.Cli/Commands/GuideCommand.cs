using System.CommandLine;
using System.Text;
using PaperGraph.Databases.Guide;
using PaperGraph.Pictures.Style;
using PaperGraph.Storage;
using PaperGraph.Storage.Tables;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph guide OUT</c>: what people need who explore the graph in Neo4j Browser.</summary>
internal static class GuideCommand
{
    private const string UsualFolder = "guide";

    internal static Command Create(GeneralOptions general)
    {
        var output = InputArguments.Folder();
        output.Validators.Add(InputArguments.RefuseUnknownOptions);
        var folder = new Option<string?>("--output", "-o")
        {
            Description = $"The folder to write to; else {UsualFolder} within OUT, which builds keep.",
            HelpName = "FOLDER",
        };
        var command = new Command("guide", "Write the questions and a style sheet for Neo4j Browser.") { output, folder };
        command.SetAction(arguments =>
        {
            var path = arguments.GetRequiredValue(output);
            var manifest = RunFiles.ReadManifest(path);
            var target = Target(arguments.GetValue(folder), path);
            var graph = GraphFolder.Read(Path.Combine(path, OutputFolder.Graph));
            var values = new ExampleValues(graph);
            (string Name, string Text)[] files =
            [
                ("papergraph.cypher", QuestionScript.Of(values)),
                ("papergraph.grass", GraphStyleSheet.Of(ColourLabels.Of(graph.Fields))),
                ("field-colours.cypher", FieldColourScript.Of(graph.Fields)),
                ("README.md", GuidePage.Of(manifest.Title, values)),
            ];
            RefuseForeignFiles(target, [.. files.Select(file => file.Name)]);
            Directory.CreateDirectory(target);
            foreach (var (name, text) in files) ReplacedFile.Write(Path.Combine(target, name), stream => stream.Write(Encoding.UTF8.GetBytes(text)));
            if (arguments.GetValue(general.Json))
                general.Streams.Output.WriteLine(System.Text.Json.JsonSerializer.Serialize(new { folder = target, files = files.Select(file => file.Name) }, Json.Line));
            general.Terminal(arguments).Say($"Written to {target}; start with {Path.Combine(target, "README.md")}");
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>A folder with the first of the files was written by this command; in any other, files of the same names are somebody else's.</summary>
    private static void RefuseForeignFiles(string target, string[] names)
    {
        if (File.Exists(Path.Combine(target, names[0]))) return;
        if (Array.Find(names, name => File.Exists(Path.Combine(target, name))) is { } foreign)
            throw new UsageException($"{target} holds a {foreign} that PaperGraph did not write; choose another folder with -o.");
    }

    private static string Target(string? folder, string output)
    {
        if (folder is null) return Path.Combine(output, UsualFolder);
        if (folder.Length == 0) throw new UsageException("--output needs the name of a folder.");
        if (File.Exists(folder)) throw new UsageException($"--output {folder} is a file; name a folder.");
        var full = Path.GetFullPath(Path.TrimEndingDirectorySeparator(folder));
        if (Path.GetDirectoryName(full) is { } parent && !Directory.Exists(parent)) throw new UsageException($"--output {folder}: there is no folder {parent}; make it first.");
        return folder;
    }
}
