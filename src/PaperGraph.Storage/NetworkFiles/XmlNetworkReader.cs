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

    protected NetworkDraft Draft { get; } = draft;

    protected DeclaredNodes Nodes { get; } = new(draft);

    protected XmlReader Xml { get; private set; } = null!;

    protected int Line => ((IXmlLineInfo)Xml).LineNumber;

    /// <summary>Reads the file.</summary>
    /// <exception cref="StorageException">It is no well-formed XML, or has a document type.</exception>
    public void Read(Stream stream, CancellationToken cancellationToken)
    {
        try
        {
            using var xml = Xml = XmlReader.Create(stream, Settings);
            for (var count = 0; xml.Read(); count++)
            {
                if (count % ElementsPerCheck == 0) cancellationToken.ThrowIfCancellationRequested();
                if (xml.NodeType == XmlNodeType.Element)
                {
                    var empty = xml.IsEmptyElement;
                    Start(xml.LocalName);
                    if (empty) End(xml.LocalName);
                }
                else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) Text(xml.Value);
                else if (xml.NodeType == XmlNodeType.EndElement) End(xml.LocalName);
            }
        }
        catch (XmlException exception)
        {
            throw new StorageException(string.Create(CultureInfo.InvariantCulture,
                $"{Draft.Source}:{Math.Max(exception.LineNumber, Xml is null ? 1 : Line)}: {exception.Message} Files with a document type are refused; the file may also have been cut off."), exception);
        }
        Nodes.Close();
    }

    protected abstract void Start(string element);

    protected abstract void Text(string text);

    protected abstract void End(string element);
}
