using System.Globalization;
using System.Text;
using System.Xml;

namespace PaperGraph.Pictures.Svg;

/// <summary>Writes SVG elements with numbers rounded to hundredths, the same on every machine.</summary>
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
        foreach (var (attribute, value) in attributes)
            writer.WriteAttributeString(attribute, value is double number ? Number(number) : Valid((string)value));
        return this;
    }

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

    /// <summary>The number as SVG has it.</summary>
    public static string Number(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A point as path data has it.</summary>
    public static string Point(double x, double y) => $"{Number(x)} {Number(y)}";

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
