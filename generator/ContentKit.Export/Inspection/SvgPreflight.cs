using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Export.Inspection;

/// <summary>An SVG has its page's real size and no text that would need a font.</summary>
internal static class SvgPreflight
{
    public static PreflightCheck Check(ReadOnlySpan<byte> bytes, Scene page, ExportSettings settings, SourceSpan source)
    {
        Box view = settings.IncludeBleed ? page.BleedBox : page.Trim;
        string unit = settings.Dpi == ExportSettings.PixelFormatDpi ? "" : "mm";
        string wanted = $"{Written(view.Width, unit)} × {Written(view.Height, unit)}", found = "—";
        int texts = 0;
        using XmlReader xml = XmlReader.Create(new MemoryStream(bytes.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.Depth == 0) found = $"{xml.GetAttribute("width")} × {xml.GetAttribute("height")}";
            if (xml.LocalName is "text" or "tspan") texts++;
        }

        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        if (found != wanted)
            findings.Add(Diagnostic.Error(DiagnosticIds.WrongBoxes, source, $"SVG 尺寸是 {found}，应是 {wanted}", $"the SVG measures {found} instead of {wanted}"));
        if (texts > 0)
            findings.Add(Diagnostic.Error(DiagnosticIds.FontInPrintFile, source, "SVG 里有没转曲的文字", "the SVG holds text that is not outlined"));
        return new PreflightCheck(DiagnosticIds.WrongBoxes, new LocalText("svg 尺寸", "svg size"), found, wanted, findings.ToImmutable());
    }

    private static string Written(double value, string unit) =>
        Math.Round(value, 3, MidpointRounding.AwayFromZero).ToString("0.###", CultureInfo.InvariantCulture) + unit;
}
