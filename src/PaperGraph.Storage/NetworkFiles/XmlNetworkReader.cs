using System.Globalization;
using System.Xml;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>What GraphML and GEXF have in common: a stream of elements, read without document types and external files.</summary>
internal abstract class XmlNetworkReader(NetworkDraft draft)
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    private const int ElementsPerCheck = 1 << 14;

    private string? nameSpace;

    protected NetworkDraft Draft { get; } = draft;

    protected DeclaredNodes Nodes { get; } = new(draft);

    protected XmlReader Xml { get; private set; } = null!;

    protected int Line => ((IXmlLineInfo)Xml).LineNumber;

    /// <summary>Reads the file.</summary>
    /// <exception cref="StorageException">It is no well-formed XML, or has a document type.</exception>
    public void Read(Stream stream, CancellationToken cancellationToken)
    {
        using var xml = Xml = XmlReader.Create(stream, Settings);
        var last = 1;
        try
        {
            for (var count = 0; Next(xml); count++)
            {
                if (count % ElementsPerCheck == 0) cancellationToken.ThrowIfCancellationRequested();
                last = Line;
                Node(xml);
            }
        }
        catch (XmlException exception)
        {
            // The refusal of a document type comes without a line; it stands behind what was read last.
            throw new StorageException(string.Create(CultureInfo.InvariantCulture, $"{Draft.Source}:{Math.Max(exception.LineNumber, last)}: {Reason(exception.Message)}"), exception);
        }
        Nodes.Close();
    }

    /// <summary>Goes to the next node; on bytes in the declaration that are not of its encoding, .NET's reader can fail with a negative count.</summary>
    private static bool Next(XmlReader xml)
    {
        try
        {
            return xml.Read();
        }
        catch (ArgumentException exception)
        {
            throw new XmlException("The declaration has bytes that are not of its encoding.", exception);
        }
    }

    /// <summary>The parser's reason in plain words.</summary>
    private static string Reason(string message) => message switch
    {
        _ when message.Contains("DTD", StringComparison.Ordinal) => "files with a document type (<!DOCTYPE …>) are refused; take that line out.",
        _ when message.Contains("Unexpected end of file", StringComparison.Ordinal) || message.Contains("unclosed literal string", StringComparison.Ordinal) || message.StartsWith("Root element is missing", StringComparison.Ordinal) => "the file is cut off: it ends before all elements are closed.",
        _ when message.Contains("encoding", StringComparison.OrdinalIgnoreCase) || message.Contains("byte order mark", StringComparison.Ordinal) => "the file is not written in the encoding that it states; save it as UTF-8.",
        _ => "this is no well-formed XML: " + Readable.Text(message),
    };

    private void Node(XmlReader xml)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                nameSpace ??= xml.NamespaceURI;
                if (!IsOurs(xml)) break;
                var empty = xml.IsEmptyElement;
                Start(xml.LocalName);
                if (empty) End(xml.LocalName);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA:
                Text(xml.Value);
                break;
            case XmlNodeType.EndElement when IsOurs(xml):
                End(xml.LocalName);
                break;
            default:
                break;
        }
    }

    /// <summary>Whether an element is of the format, as the outermost one is; those of other name spaces, such as how to draw a node, are not.</summary>
    private bool IsOurs(XmlReader xml) => xml.NamespaceURI.Length == 0 || xml.NamespaceURI == nameSpace;

    protected abstract void Start(string element);

    protected abstract void Text(string text);

    protected abstract void End(string element);
}
