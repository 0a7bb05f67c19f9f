using System.Collections.Immutable;
using System.Xml;
using ContentKit.Core;

namespace ContentKit.Drawing.Svg;

/// <summary>Collects what is wrong with a drawing, each finding with its line and column.</summary>
internal sealed class SvgReport(string path)
{
    private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();

    internal ImmutableArray<Diagnostic> Problems => _problems.ToImmutable();

    internal void Add(int line, int column, string chinese, string english) =>
        _problems.Add(Diagnostic.Error(DiagnosticIds.BadIllustration, new SourceSpan(path, line, column), chinese, english)
            .WithHint(
                "只用 g、path、rect、circle、ellipse、line、polygon、polyline，以及 #RRGGBB、none、currentColor 三种颜色写法",
                "use only g, path, rect, circle, ellipse, line, polygon, polyline and colours as #RRGGBB, none or currentColor"));

    internal void Add(XmlReader reader, string chinese, string english)
    {
        var place = (IXmlLineInfo)reader;
        Add(place.LineNumber, place.LinePosition, chinese, english);
    }

    internal void Add(SvgAttribute attribute, string chinese, string english) => Add(attribute.Line, attribute.Column, chinese, english);

    internal void Unknown(SvgAttribute attribute, string element) => Add(
        attribute, $"{element} 元素不能有 {attribute.Name} 属性", $"attribute {attribute.Name} is not allowed on {element}");

    internal void BadValue(SvgAttribute attribute) => Add(
        attribute, $"{attribute.Name} 的值“{Short(attribute.Value)}”读不懂", $"cannot read {attribute.Name}=\"{Short(attribute.Value)}\"");

    private static string Short(string value) => value.Length <= 40 ? value : value[..39] + "…";
}
