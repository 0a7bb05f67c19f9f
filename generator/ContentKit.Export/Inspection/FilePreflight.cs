using System.Collections.Immutable;
using ContentKit.Core;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Export.Inspection;

/// <summary>Reads a written file back and holds it to what it was to be. Scenes are checked before they are written.</summary>
public static class FilePreflight
{
    /// <param name="kind">Exporter id: pdf, png, bmp, gif, tiff or svg; other kinds have no rules.</param>
    /// <param name="pages">What the file was written from.</param>
    /// <param name="source">The content file that findings point to.</param>
    public static ImmutableArray<PreflightCheck> Check(
        string kind, ReadOnlyMemory<byte> bytes, IReadOnlyList<Scene> pages, ExportSettings settings, SourceSpan source)
    {
        try
        {
            return kind switch
            {
                "pdf" => PdfPreflight.Check(PdfInspector.Inspect(bytes), pages, settings, source),
                "png" or "bmp" or "gif" or "tiff" => [PixelPreflight.Check(kind, PixelFacts.Read(kind, bytes.Span), pages, settings, source)],
                "svg" => [SvgPreflight.Check(bytes.Span, pages[0], settings, source)],
                _ => [],
            };
        }
        catch (Exception damage) when (damage is FormatException or InvalidDataException or ArgumentOutOfRangeException or IndexOutOfRangeException or OverflowException or System.Xml.XmlException)
        {
            return [new PreflightCheck(DiagnosticIds.PrintFileIncomplete, new LocalText("文件完整", "file is whole"), "—", kind,
                [Diagnostic.Error(DiagnosticIds.PrintFileIncomplete, source, $"{kind} 文件损坏：{damage.Message}", $"the {kind} file is damaged: {damage.Message}")
                    .WithHint("重新生成；还不行请报告", "build again; if that does not help, report it")])];
        }
    }
}
