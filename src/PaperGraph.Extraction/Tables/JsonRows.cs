using System.Collections.Immutable;
using System.Text.Json;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Tables;

/// <summary>Turns JSON objects into records.</summary>
internal sealed class JsonRows(IssueLog issues)
{
    private readonly ImmutableArray<SourceRecord>.Builder records = ImmutableArray.CreateBuilder<SourceRecord>();
    private readonly TableColumns columns = new(issues);
    private readonly HashSet<TableColumn> numbers = [];

    public ImmutableArray<SourceRecord> ToImmutable() => records.ToImmutable();

    /// <summary>Reads an object a line; a line that is none becomes an error and the others are read.</summary>
    public void ReadLines(TextDocument document)
    {
        foreach (var (number, raw) in document.RawLines())
        {
            if (raw.Span.IsWhiteSpace()) continue;
            try
            {
                using var json = Parse(raw);
                if (json is not null) Add(json.RootElement, number);
            }
            catch (JsonException exception)
            {
                issues.Reject(Severity.Error, number, "bad-json", $"The line is no JSON object, so it was not read: {JsonRoots.ToError(exception).Reason}");
            }
        }
    }

    /// <summary>The line as it is, else without what no JSON may have between or inside its values, such as tabs and invisible characters; null when nothing is left.</summary>
    private static JsonDocument? Parse(ReadOnlyMemory<char> line)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException)
        {
            var cleaned = TextCleaner.Clean(line.Span);
            if (cleaned.AsSpan().SequenceEqual(line.Span)) throw;
            return cleaned.Length == 0 ? null : JsonDocument.Parse(cleaned);
        }
    }

    /// <summary>Reads the objects of an array, or objects that follow each other; stops at the first error.</summary>
    public void ReadWhole(TextDocument document)
    {
        var error = JsonRoots.Visit(document.Text, root =>
        {
            Add(root.Value, root.Line);
            return true;
        });
        if (error is not null) issues.Reject(Severity.Error, error.Line, "bad-json", $"The JSON ends or breaks here, so what follows was not read: {error.Reason}");
    }

    private void Add(JsonElement element, int line)
    {
        if (element.ValueKind is not JsonValueKind.Object)
        {
            issues.Reject(Severity.Error, line, "bad-json", "This is not a JSON object, so it was not read. Give one object per paper, such as {\"title\":\"…\"}.");
            return;
        }
        try
        {
            var row = new TableRow(line);
            var properties = element.EnumerateObject().ToArray();
            foreach (var (property, found) in properties.Zip(columns.FindAll(properties.Select(property => property.Name), line)))
            {
                if (found is { } column) Set(row, column, property.Value, line);
            }
            if (row.ToRecord(records.Count + 1, issues) is { } record) records.Add(record);
        }
        catch (InvalidOperationException)
        {
            issues.Reject(Severity.Error, line, "bad-json", "The object has text with half of a surrogate pair (\\ud800 to \\udfff), so it was not read. Write the character itself.");
        }
    }

    private void Set(TableRow row, TableColumn column, JsonElement value, int line)
    {
        if (value.ValueKind is JsonValueKind.Null) return;
        if (value.ValueKind is JsonValueKind.Array && TableRow.IsList(column)) row.SetList(column, value.EnumerateArray().Select(entry => ToText(entry, column, line)));
        else row.Set(column, ToText(value, column, line));
    }

    private string ToText(JsonElement value, TableColumn column, int line)
    {
        if (value.ValueKind is JsonValueKind.String) return value.GetString()!;
        if (value.ValueKind is JsonValueKind.Number)
        {
            if (column is not (TableColumn.Published or TableColumn.Upvotes or TableColumn.Comments) && numbers.Add(column))
                issues.Add(Severity.Info, line, "number-as-text", $"The column \"{TableColumns.NameOf(column)}\" holds the number {value.GetRawText()}, here and perhaps elsewhere, which was taken as text. Write it in quotes if that is right.");
            return value.GetRawText();
        }
        issues.Add(Severity.Warning, line, "bad-value", $"The column \"{column}\" holds {value.ValueKind}, not text, and was left out.");
        return "";
    }
}
