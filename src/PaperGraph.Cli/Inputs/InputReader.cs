using System.Collections.Immutable;
using System.IO.Enumeration;
using PaperGraph.Model;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Inputs;

/// <summary>Finds and reads what the user named: files, folders with everything in them, patterns with * and ?, or - for standard input.</summary>
internal sealed class InputReader(string outputFolder, Func<Stream> standardInput)
{
    private readonly string output = Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputFolder));
    private readonly List<Issue> issues = [];

    /// <summary>Reads every input once, in the order of the arguments and by name within a folder or pattern.</summary>
    /// <returns>What could be read, and an issue for each that could not.</returns>
    internal (ImmutableArray<InputFile> Files, ImmutableArray<Issue> Issues) Read(IEnumerable<string> arguments)
    {
        var paths = arguments.SelectMany(Find).Distinct(StringComparer.Ordinal).ToArray();
        var names = ShortNames(paths);
        var files = ImmutableArray.CreateBuilder<InputFile>(paths.Length);
        foreach (var (index, path) in paths.Index())
            if (ReadBytes(path, names[index]) is { } bytes)
                files.Add(new InputFile(names[index], bytes));
        return (files.ToImmutable(), [.. issues]);
    }

    private IEnumerable<string> Find(string argument)
    {
        if (argument == "-") return ["-"];
        if (File.Exists(argument)) return [Path.GetFullPath(argument)];
        if (Directory.Exists(argument) && RunFiles.IsOutput(argument))
        {
            issues.Add(new Issue(Severity.Error, argument, null, "output-folder", "This is the output of an earlier build; name the pages and files that it was made from."));
            return [];
        }
        if (Directory.Exists(argument)) return Found(argument, FilesBelow(Path.GetFullPath(argument)));
        var folder = Path.GetDirectoryName(argument) is { Length: > 0 } parent ? parent : ".";
        var pattern = Path.GetFileName(argument);
        if (pattern.AsSpan().IndexOfAny('*', '?') >= 0 && Directory.Exists(folder))
            return Found(argument, Entries(Path.GetFullPath(folder), Directory.GetFiles).Where(path => FileSystemName.MatchesSimpleExpression(pattern, Path.GetFileName(path), ignoreCase: false)));
        issues.Add(new Issue(Severity.Error, argument, null, "missing-input", "There is no such file, folder or pattern; check the name."));
        return [];
    }

    private string[] Found(string argument, IEnumerable<string> paths)
    {
        var files = paths.Order(StringComparer.Ordinal).ToArray();
        if (files.Length == 0) issues.Add(new Issue(Severity.Error, argument, null, "missing-input", "There is no file to read here."));
        return files;
    }

    /// <summary>The files of a folder and of those below it, without hidden ones and without what builds wrote. Links to folders are not followed: they may lead in circles.</summary>
    private IEnumerable<string> FilesBelow(string folder)
        => Entries(folder, Directory.GetFiles).Concat(Entries(folder, Directory.GetDirectories).Where(below => below != output && !IsLink(below) && !IsOutput(below)).SelectMany(FilesBelow));

    private bool IsOutput(string folder)
    {
        if (!RunFiles.IsOutput(folder)) return false;
        issues.Add(new Issue(Severity.Warning, folder, null, "output-folder", "The folder is the output of an earlier build and was not read."));
        return true;
    }

    private bool IsLink(string folder)
    {
        if (new DirectoryInfo(folder).LinkTarget is null) return false;
        issues.Add(new Issue(Severity.Warning, folder, null, "linked-folder", "Links to folders are not followed, because they may lead in circles; name the folder itself to read it."));
        return true;
    }

    private IEnumerable<string> Entries(string folder, Func<string, string[]> list)
    {
        try
        {
            return list(folder).Where(path => !Path.GetFileName(path).StartsWith('.'));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            issues.Add(new Issue(Severity.Error, folder, null, "unreadable-input", $"The folder cannot be read ({exception.Message}); check its permissions."));
            return [];
        }
    }

    private byte[]? ReadBytes(string path, string name)
    {
        try
        {
            if (path != "-") return InputKind.Refuse(path) is { } reason ? Refused(reason) : File.ReadAllBytes(path);
            using var stream = standardInput();
            using var buffer = new MemoryStream();
            stream.CopyTo(buffer);
            return InputKind.RefuseSize(buffer.Length) is { } tooLong ? Refused(tooLong) : buffer.ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refused(new FileInfo(path).LinkTarget is { } target && !File.Exists(path)
                ? $"This is a link to {target}, which is not there."
                : $"The input cannot be read ({exception.Message}); check its permissions.");
        }

        byte[]? Refused(string reason)
        {
            issues.Add(new Issue(Severity.Error, name, null, "unreadable-input", reason));
            return null;
        }
    }

    /// <summary>File names, each with just enough parent folders to be unique among the inputs.</summary>
    private static string[] ShortNames(string[] paths)
    {
        var names = new string[paths.Length];
        var parts = paths.Select(path => path == "-" ? ["standard input"] : path.Split('/', '\\')).ToArray();
        for (var depth = 1; Array.Exists(names, name => name is null); depth++)
        {
            var open = Enumerable.Range(0, paths.Length).Where(index => names[index] is null).ToArray();
            foreach (var group in open.GroupBy(index => string.Join('/', parts[index].TakeLast(depth)), StringComparer.Ordinal))
                if (group.Count() == 1 || group.All(index => parts[index].Length <= depth))
                    foreach (var index in group) names[index] = group.Key;
        }
        return names;
    }
}
