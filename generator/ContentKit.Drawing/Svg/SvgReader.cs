using System.Collections.Immutable;
using System.Xml;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;

namespace ContentKit.Drawing.Svg;

/// <summary>
/// Reads the subset of SVG that illustrations use: flat shapes in palette colours. Anything else (text, gradients, styles,
/// references, scripts) is a finding with its place, never skipped in silence.
/// </summary>
public static class SvgReader
{
    // An illustration of this style takes 2–20 KB; far beyond that it is a trace or a trap.
    private const int MostBytes = 512 * 1024;
    private const int MostDepth = 32;
    private const string SvgNamespace = "http://www.w3.org/2000/svg";

    /// <param name="path">Where the file lies, for findings.</param>
    public static SvgReading Read(ReadOnlyMemory<byte> bytes, string path)
    {
        var report = new SvgReport(path);
        if (bytes.Length > MostBytes)
        {
            report.Add(0, 0, $"插图文件有 {bytes.Length} 字节，最多 {MostBytes} 字节", $"the drawing has {bytes.Length} bytes, at most {MostBytes} are allowed");
            return new SvgReading(null, report.Problems);
        }

        Illustration? illustration = null;
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            using var reader = XmlReader.Create(stream, new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreWhitespace = true,
                MaxCharactersInDocument = MostBytes,
            });
            illustration = ReadRoot(reader, report);
            while (reader.Read()) RefuseInstruction(reader, report);
        }
        catch (XmlException error)
        {
            report.Add(error.LineNumber, error.LinePosition, "插图不是有效的 XML（也不允许 DTD）", "the drawing is not valid XML (nor may it have a DTD)");
        }

        return report.Problems.IsEmpty ? new SvgReading(illustration, []) : new SvgReading(null, report.Problems);
    }

    private static Illustration? ReadRoot(XmlReader reader, SvgReport report)
    {
        while (reader.Read() && reader.NodeType != XmlNodeType.Element) RefuseInstruction(reader, report);
        if (reader.LocalName != "svg" || reader.NamespaceURI != SvgNamespace)
        {
            report.Add(reader, $"根元素是 {reader.Name}，应为 svg", $"the root element is {reader.Name}, not svg");
            return null;
        }

        SvgStyle style = SvgStyle.Default;
        Box? viewBox = null;
        foreach (SvgAttribute attribute in SvgAttribute.All(reader))
        {
            if (attribute.Name == "viewBox") viewBox = ReadViewBox(attribute, report);
            else if (attribute.Name is not ("width" or "height" or "id" or "version") && !style.TryRead(attribute, report))
                report.Unknown(attribute, "svg");
        }

        if (viewBox is null) report.Add(reader, "svg 元素缺少 viewBox", "the svg element has no viewBox");
        var items = ImmutableArray.CreateBuilder<IllustrationItem>();
        string title = "";
        ReadChildren(reader, style, Transform.Identity, 1, items, ref title, report);
        if (title.Length == 0) report.Add(0, 0, "插图缺少 title（读屏和替代文字要用）", "the drawing has no title, which becomes its alternative text");
        return viewBox is { } box ? new Illustration(title, box, items.ToImmutable()) : null;
    }

    // The site hands the file out as it is: an instruction could send a browser for a style sheet of its own.
    private static void RefuseInstruction(XmlReader reader, SvgReport report)
    {
        if (reader.NodeType == XmlNodeType.ProcessingInstruction) report.Add(reader, "插图里不能有处理指令（<? … ?>）", "a drawing cannot have processing instructions (<? … ?>)");
    }

    private static Box? ReadViewBox(SvgAttribute attribute, SvgReport report)
    {
        if (SvgNumbers.TryList(attribute.Value, out double[] numbers) && numbers is [var x, var y, > 0 and var width, > 0 and var height])
            return new Box(x, y, width, height);
        report.BadValue(attribute);
        return new Box(0, 0, 1, 1);
    }

    private static void ReadChildren(
        XmlReader reader, SvgStyle style, Transform transform, int depth,
        ImmutableArray<IllustrationItem>.Builder items, ref string title, SvgReport report)
    {
        if (reader.IsEmptyElement) return;
        int end = reader.Depth;
        while (reader.Read() && reader.Depth > end)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                report.Add(reader, "这里不能有文字", "there can be no text here");
            RefuseInstruction(reader, report);
            if (reader.NodeType is not XmlNodeType.Element) continue;
            if (depth > MostDepth)
            {
                report.Add(reader, $"嵌套超过 {MostDepth} 层", $"nested deeper than {MostDepth} levels");
                reader.Skip();
                return;
            }

            if (reader.NamespaceURI == SvgNamespace && reader.LocalName is "title" or "desc") ReadText(reader, depth, ref title);
            else if (reader.NamespaceURI == SvgNamespace && reader.LocalName == "g")
            {
                (SvgStyle inner, Transform map) = ReadGroup(reader, style, transform, report);
                ReadChildren(reader, inner, map, depth + 1, items, ref title, report);
            }
            else if (reader.NamespaceURI == SvgNamespace && SvgShape.IsShape(reader.LocalName))
            {
                SvgShape.Read(reader, style, transform, items, report);
                ReadChildren(reader, style, transform, depth + 1, items, ref title, report);
            }
            else
            {
                report.Add(reader, $"插图里不能用 {reader.Name} 元素", $"element {reader.Name} is not allowed in drawings");
                SkipElement(reader);
            }
        }
    }

    private static (SvgStyle Style, Transform Transform) ReadGroup(XmlReader reader, SvgStyle style, Transform transform, SvgReport report)
    {
        foreach (SvgAttribute attribute in SvgAttribute.All(reader))
        {
            if (attribute.Name == "transform") transform = SvgTransform.Read(attribute, report).Then(transform);
            else if (attribute.Name != "id" && !style.TryRead(attribute, report)) report.Unknown(attribute, "g");
        }

        return (style, transform);
    }

    private static void ReadText(XmlReader reader, int depth, ref string title)
    {
        bool isTitle = reader.LocalName == "title" && depth == 1;
        if (reader.IsEmptyElement) return;
        int end = reader.Depth;
        while (reader.Read() && reader.Depth > end)
            if (isTitle && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) title += reader.Value.Trim();
    }

    // Stops on the element's end, so that the caller's own Read goes on behind it.
    private static void SkipElement(XmlReader reader)
    {
        if (reader.IsEmptyElement) return;
        int end = reader.Depth;
        while (reader.Read() && reader.Depth > end)
        {
        }
    }
}
