using System.Text;
using System.Text.Json;

namespace PaperGraph.Extraction.Text;

/// <summary>The values of a JSON text: those that follow each other, and the entries of outermost arrays.</summary>
internal static class JsonRoots
{
    /// <summary>Deeper than any page; hostile depth becomes an error rather than a crash.</summary>
    private const int MaxDepth = 128;

    /// <summary>Reads up to <paramref name="most"/> values; stops at the first error, which it returns.</summary>
    public static (List<JsonRoot> Roots, JsonError? Error) Read(string text, int most = int.MaxValue)
    {
        var roots = new List<JsonRoot>();
        var error = Visit(text, root =>
        {
            roots.Add(root);
            return roots.Count < most;
        });
        return (roots, error);
    }

    /// <summary>Reads values one by one, so that they need not all be in memory.</summary>
    /// <param name="text">The text.</param>
    /// <param name="visit">Takes a value; returns whether to go on.</param>
    /// <returns>The first error, at which the reading stops.</returns>
    public static JsonError? Visit(string text, Func<JsonRoot, bool> visit)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { AllowMultipleValues = true, MaxDepth = MaxDepth });
        var (line, counted) = (1, 0);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.EndArray || (reader.TokenType is JsonTokenType.StartArray && reader.CurrentDepth == 0)) continue;
                var start = (int)reader.TokenStartIndex;
                line += bytes.AsSpan(counted, start - counted).Count((byte)'\n');
                counted = start;
                if (!visit(new JsonRoot(JsonElement.ParseValue(ref reader), line))) break;
            }
            return null;
        }
        catch (JsonException exception)
        {
            return ToError(exception);
        }
    }

    /// <summary>Reads a text that is one value.</summary>
    public static (JsonElement Value, JsonError? Error) ReadOne(string text)
    {
        try
        {
            return (JsonElement.Parse(text, new JsonDocumentOptions { MaxDepth = MaxDepth }), null);
        }
        catch (JsonException exception)
        {
            return (default, ToError(exception));
        }
    }

    /// <summary>What is wrong, without the place that the message repeats.</summary>
    public static JsonError ToError(JsonException exception) => new((int)(exception.LineNumber ?? 0) + 1, exception.Message.Split(" LineNumber:")[0]);
}

/// <summary>A value and the line on which it starts, from 1.</summary>
internal readonly record struct JsonRoot(JsonElement Value, int Line);

/// <summary>Where and why JSON breaks.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Reason">A sentence.</param>
internal sealed record JsonError(int Line, string Reason);
