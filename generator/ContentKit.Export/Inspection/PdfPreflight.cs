using System.Collections.Immutable;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Export.Pdf;

namespace ContentKit.Export.Inspection;

/// <summary>What a print shop checks first on a PDF [S] ISO 15930-7, GWG 2022: boxes, fonts, colours, plates, output intent.</summary>
internal static class PdfPreflight
{
    // [S] specs Print: a box equals the format to a hundredth of a millimetre.
    private const double ToleranceMm = 0.01;

    public static ImmutableArray<PreflightCheck> Check(PdfFacts facts, IReadOnlyList<Scene> pages, ExportSettings settings, SourceSpan source) =>
    [
        Boxes(facts, pages, settings, source),
        Fonts(facts, source),
        Colours(facts, settings, source),
        Plates(facts, pages, source),
        Completeness(facts, settings, source),
    ];

    private static PreflightCheck Boxes(PdfFacts facts, IReadOnlyList<Scene> pages, ExportSettings settings, SourceSpan source)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        int scale = PdfScale.Denominator(pages, settings);
        if (facts.Pages.Length != pages.Count)
            Add($"PDF 有 {facts.Pages.Length} 页，应有 {pages.Count} 页", $"the PDF has {facts.Pages.Length} pages instead of {pages.Count}");
        double off = 0;
        foreach ((PdfPageBoxes boxes, Scene page) in facts.Pages.Zip(pages))
        {
            if (boxes is not { Media: { } media, Crop: { } crop, Bleed: { } bleed, Trim: { } trim })
            {
                Add("PDF 缺少页面框", "the PDF lacks a page box");
                continue;
            }

            if (media != crop || !media.Contains(bleed, ToleranceMm) || !bleed.Contains(trim, ToleranceMm))
                Add("页面框没有一层套一层", "media, crop, bleed and trim box do not enclose one another");
            double bleedMm = PageBoxes.BleedMm(page, settings);
            off = Math.Max(off, Math.Max(Math.Abs(trim.Width - page.Width.Millimetres / scale), Math.Abs(trim.Height - page.Height.Millimetres / scale)));
            off = Math.Max(off, Math.Max(Math.Abs(bleed.Width - trim.Width - 2 * bleedMm / scale), Math.Abs(bleed.Height - trim.Height - 2 * bleedMm / scale)));
        }

        if (off > ToleranceMm)
            Add(FormattableString.Invariant($"裁切框或出血框差 {off:0.###} 毫米"), FormattableString.Invariant($"trim or bleed box is off by {off:0.###} mm"));
        return new PreflightCheck(DiagnosticIds.WrongBoxes, new LocalText("页面框", "page boxes"),
            FormattableString.Invariant($"± {off:0.###} mm"), "± 0.01 mm", findings.ToImmutable());

        void Add(string chinese, string english) => findings.Add(Diagnostic.Error(DiagnosticIds.WrongBoxes, source, chinese, english));
    }

    private static PreflightCheck Fonts(PdfFacts facts, SourceSpan source) =>
        new(DiagnosticIds.FontInPrintFile, new LocalText("字体", "fonts"), FormattableString.Invariant($"{facts.Fonts}"), "0",
            facts.Fonts == 0 ? [] : [Diagnostic.Error(DiagnosticIds.FontInPrintFile, source,
                $"PDF 里有 {facts.Fonts} 个字体，文字没有转曲", $"the PDF holds {facts.Fonts} fonts: text is not outlined")]);

    private static PreflightCheck Colours(PdfFacts facts, ExportSettings settings, SourceSpan source)
    {
        string[] allowed = settings.Colour == ExportColour.Rgb ? ["DeviceRGB", "Separation"] : ["DeviceCMYK", "Separation"];
        string[] strangers = [.. facts.ColourKinds.Except(allowed, StringComparer.Ordinal)];
        return new PreflightCheck(DiagnosticIds.WrongColourInFile, new LocalText("颜色空间", "colour spaces"),
            string.Join(", ", facts.ColourKinds), string.Join(", ", allowed),
            strangers.Length == 0 ? [] : [Diagnostic.Error(DiagnosticIds.WrongColourInFile, source,
                $"PDF 里有 {string.Join("、", strangers)} 颜色", $"the PDF holds {string.Join(", ", strangers)} colour")]);
    }

    private static PreflightCheck Plates(PdfFacts facts, IReadOnlyList<Scene> pages, SourceSpan source)
    {
        string[] wanted = [.. pages.SelectMany(page => TechnicalLines.PlatesOf(page.Items)).Distinct().Order(StringComparer.Ordinal)];
        return new PreflightCheck(DiagnosticIds.UnknownPlate, new LocalText("专色版", "spot plates"),
            facts.Plates.IsEmpty ? "—" : string.Join(", ", facts.Plates), wanted.Length == 0 ? "—" : string.Join(", ", wanted),
            facts.Plates.SequenceEqual(wanted) ? [] : [Diagnostic.Error(DiagnosticIds.UnknownPlate, source,
                $"PDF 的专色版是“{string.Join("、", facts.Plates)}”，稿件用的是“{string.Join("、", wanted)}”",
                $"the PDF has the plates “{string.Join(", ", facts.Plates)}”, the piece uses “{string.Join(", ", wanted)}”")]);
    }

    private static PreflightCheck Completeness(PdfFacts facts, ExportSettings settings, SourceSpan source)
    {
        List<string> missing = [];
        if (facts.Version < 1.6) missing.Add("PDF 1.6");
        if (!facts.HasIdentifier) missing.Add("ID");
        if (!facts.HasMetadata) missing.Add("XMP");
        if (!facts.SaysTrapped) missing.Add("Trapped");
        if (settings.Colour != ExportColour.Rgb && facts.OutputCondition is null) missing.Add("OutputIntent");
        return new PreflightCheck(DiagnosticIds.PrintFileIncomplete, new LocalText("输出条件", "printing condition"),
            facts.OutputCondition ?? "—", settings.Colour == ExportColour.Rgb ? "—" : "FOGRA39",
            missing.Count == 0 ? [] : [Diagnostic.Error(DiagnosticIds.PrintFileIncomplete, source,
                $"PDF 缺 {string.Join("、", missing)}", $"the PDF lacks {string.Join(", ", missing)}")]);
    }
}
