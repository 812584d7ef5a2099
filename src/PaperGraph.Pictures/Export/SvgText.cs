using System.Text;
using System.Xml;
using PaperGraph.Pictures.Drawings;

namespace PaperGraph.Pictures.Export;

/// <summary>Writes SVG elements.</summary>
internal sealed class SvgText : IDisposable
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private readonly StringBuilder text = new();
    private readonly XmlWriter writer;

    public SvgText() => writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, IndentChars = "", NewLineChars = "\n" });

    /// <summary>Opens an element.</summary>
    public SvgText Open(string name, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        writer.WriteStartElement(name, Namespace);
        foreach (var (attribute, value) in attributes) Attribute(attribute, value);
        return this;
    }

    /// <summary>Adds an attribute, a text or a number, to the element just opened.</summary>
    public void Attribute(string name, object value) => writer.WriteAttributeString(name, value is double number ? PathData.Number(number) : Valid((string)value));

    /// <summary>Closes the last opened element.</summary>
    public void Close() => writer.WriteEndElement();

    /// <summary>Writes an element without content.</summary>
    public void Element(string name, params ReadOnlySpan<(string Name, object Value)> attributes) => Open(name, attributes).Close();

    /// <summary>Writes an element that contains text.</summary>
    public void Element(string name, string content, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        Open(name, attributes);
        writer.WriteString(Valid(content));
        writer.WriteEndElement();
    }

    /// <summary>Everything written so far.</summary>
    public override string ToString()
    {
        writer.Flush();
        return text.ToString() + "\n";
    }

    /// <summary>The text without what XML cannot hold.</summary>
    private static string Valid(string text)
        => string.Concat(text.EnumerateRunes().Where(letter => !letter.IsBmp || XmlConvert.IsXmlChar((char)letter.Value)));

    public void Dispose() => writer.Dispose();
}
