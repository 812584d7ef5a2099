using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PaperGraph.Model;

namespace PaperGraph.Storage;

/// <summary>Writes and reads what a build says of itself: <c>manifest.json</c> and <c>issues.jsonl</c>.</summary>
public static class RunFiles
{
    private static readonly JsonSerializerOptions Lines = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private static readonly JsonSerializerOptions Indented = new(Lines) { WriteIndented = true, NewLine = "\n" };

    /// <summary>Writes the manifest.</summary>
    public static void Write(string outputFolder, Manifest manifest)
        => File.WriteAllText(Path.Combine(outputFolder, OutputFolder.Manifest), JsonSerializer.Serialize(manifest, Indented) + "\n");

    /// <summary>Writes the issues, one JSON object per line.</summary>
    public static void Write(string outputFolder, ImmutableArray<Issue> issues)
        => File.WriteAllText(Path.Combine(outputFolder, OutputFolder.Issues), string.Concat(issues.Select(issue =>
            JsonSerializer.Serialize(new { issue.Severity, issue.Source, issue.Line, issue.Code, issue.Message }, Lines) + "\n")));

    /// <summary>Whether a folder is the output of a build: it has a manifest that can be read as one, or a damaged one beside the tables of a graph.</summary>
    public static bool IsOutput(string folder)
    {
        if (File.Exists(Path.Combine(folder, OutputFolder.Manifest)) && GraphFolder.Exists(Path.Combine(folder, OutputFolder.Graph))) return true;
        try
        {
            ReadManifest(folder);
            return true;
        }
        catch (StorageException)
        {
            return false;
        }
    }

    /// <summary>Reads the manifest.</summary>
    /// <exception cref="StorageException">The folder is not the output of a build.</exception>
    public static Manifest ReadManifest(string outputFolder)
    {
        var path = Path.Combine(outputFolder, OutputFolder.Manifest);
        try
        {
            return JsonSerializer.Deserialize<Manifest>(File.ReadAllText(path), Lines)
                ?? throw new StorageException($"{path} is empty; build the folder again.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"{outputFolder} is not the output folder of a build: {OutputFolder.Manifest} cannot be read. Run 'papergraph build INPUT… -o {outputFolder}' first.", exception);
        }
        catch (JsonException exception)
        {
            throw new StorageException($"{path} is not a manifest ({exception.Message}); build the folder again.", exception);
        }
    }

    /// <summary>Reads the issues.</summary>
    /// <exception cref="StorageException">The file is missing or not in the expected form.</exception>
    public static ImmutableArray<Issue> ReadIssues(string outputFolder)
    {
        var path = Path.Combine(outputFolder, OutputFolder.Issues);
        try
        {
            return [.. File.ReadLines(path).Select(line => JsonSerializer.Deserialize<Issue>(line, Lines)!)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new StorageException($"{path} cannot be read ({exception.Message}); build the folder again.", exception);
        }
    }
}
