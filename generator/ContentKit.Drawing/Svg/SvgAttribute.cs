using System.Xml;

namespace ContentKit.Drawing.Svg;

/// <summary>An attribute and where it stands in the file.</summary>
internal readonly record struct SvgAttribute(string Name, string Value, int Line, int Column)
{
    /// <summary>The current element's attributes, namespace declarations left out.</summary>
    internal static List<SvgAttribute> All(XmlReader reader)
    {
        var attributes = new List<SvgAttribute>();
        var place = (IXmlLineInfo)reader;
        while (reader.MoveToNextAttribute())
            if (reader.Name != "xmlns" && reader.Prefix != "xmlns")
                attributes.Add(new(reader.Name, reader.Value, place.LineNumber, place.LinePosition));
        reader.MoveToElement();
        return attributes;
    }
}
