using System.Collections.Immutable;
using ContentKit.Core;
using ContentKit.Drawing.Raster;
using ContentKit.Drawing.Scenes;
using ContentKit.Export.Gif;

namespace ContentKit.Export.Inspection;

/// <summary>A picture file has the pixels of its page at its resolution, and one bit a pixel where that was asked for.</summary>
internal static class PixelPreflight
{
    public static PreflightCheck Check(string kind, PixelFacts facts, IReadOnlyList<Scene> pages, ExportSettings settings, SourceSpan source)
    {
        RasterArea area = RasterPage.Area(pages[0], settings);
        int width = kind == "gif" && settings.Playback is Playback.Scroll scroll ? scroll.PanelWidth : area.WidthPx;
        int? bits = (kind, settings.Colour) switch
        {
            ("bmp" or "gif", _) or (_, ExportColour.OneBit) => 1,
            ("tiff", ExportColour.Cmyk) => 32,
            _ => null,
        };
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        if ((facts.Width, facts.Height) != (width, area.HeightPx))
            Add($"是 {facts.Width}×{facts.Height} 像素，应是 {width}×{area.HeightPx}", $"is {facts.Width}×{facts.Height} px instead of {width}×{area.HeightPx}");
        if (bits is { } wanted && facts.BitsPerPixel != wanted)
            Add($"每像素 {facts.BitsPerPixel} 位，应是 {wanted} 位", $"has {facts.BitsPerPixel} bits a pixel instead of {wanted}");

        // PNG and BMP count pixels by the metre: 300 dpi comes back as 299.9994.
        if (kind != "gif" && Math.Abs(facts.Dpi - settings.Dpi) > 0.02)
            Add(FormattableString.Invariant($"写的是 {facts.Dpi:0.##} dpi，应是 {settings.Dpi:0.##}"), FormattableString.Invariant($"says {facts.Dpi:0.##} dpi instead of {settings.Dpi:0.##}"));
        return new PreflightCheck(DiagnosticIds.WrongPixels, new LocalText($"{kind} 像素", $"{kind} pixels"),
            FormattableString.Invariant($"{facts.Width} × {facts.Height}, {facts.BitsPerPixel} bit"),
            FormattableString.Invariant($"{width} × {area.HeightPx}{(bits is { } b ? $", {b} bit" : "")}"), findings.ToImmutable());

        void Add(string chinese, string english) =>
            findings.Add(Diagnostic.Error(DiagnosticIds.WrongPixels, source, $"{kind} 文件{chinese}", $"the {kind} file {english}"));
    }
}
