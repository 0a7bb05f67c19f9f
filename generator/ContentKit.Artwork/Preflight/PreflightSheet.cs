using System.Collections.Immutable;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Kits;
using ContentKit.Artwork.Ledgers;
using ContentKit.Core;

namespace ContentKit.Artwork.Preflight;

/// <summary>The 印前检查单 of a kit: what the shop orders, cuts and finishes by, and what was checked, a row for each format.</summary>
public static class PreflightSheet
{
    private static readonly ImmutableArray<LedgerColumn> Columns =
    [
        new("成品", 16), new("尺寸", 12), new("出血", 6), new("数量", 12), new("纸张", 14), new("颜色", 14), new("后道", 14), new("检查", 18),
    ];

    /// <param name="kit">Name of the audience or venue.</param>
    /// <param name="reports">Of the kit's printed pieces; pieces for screens are left out.</param>
    public static LedgerForm For(string kit, IEnumerable<PreflightReport> reports) => new(
        "preflight-sheet",
        $"印前检查单 · {kit}",
        "印刷厂按此单收稿：文字已转曲，颜色为 CMYK，刀线、撕线为专色并各在一层。检查不过的稿件不会出厂。",
        Columns,
        [.. reports.Where(report => report.Format.Colour != ColourMode.Rgb && report.Format.Family != "led")
            .GroupBy(report => report.Format.Id, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Row(group.First().Format, [.. group]))],
        BlankRows: 0);

    private static ImmutableArray<string> Row(Format format, ImmutableArray<PreflightReport> reports) =>
    [
        format.Name,
        FormatSize.Text(format),
        format.Bleed.Millimetres > 0 ? Numbers.Mm(format.Bleed.Millimetres) : "无",
        QuantityHint.For(format),
        PaperHint.Stock(format),
        Colours(format, reports),
        PaperHint.Finishing(format),
        Checked(reports),
    ];

    private static string Colours(Format format, ImmutableArray<PreflightReport> reports)
    {
        if (format.Colour == ColourMode.OneBit) return "单色";
        string plates = reports.SelectMany(report => report.Checks).FirstOrDefault(check => check.Id == DiagnosticIds.UnknownPlate)?.Measured ?? "—";
        return plates == "—" ? "四色 CMYK" : $"四色 CMYK + 专色 {plates}";
    }

    private static string Checked(ImmutableArray<PreflightReport> reports)
    {
        int checks = reports.Sum(report => report.Checks.Length);
        int failed = reports.Count(report => report.Outcome == PreflightOutcome.Failed), warned = reports.Count(report => report.Outcome == PreflightOutcome.Warned);
        if (failed > 0) return $"{failed} 件不合格";
        if (warned == 0) return $"{reports.Length} 件 {checks} 项全部通过";
        string[] says = [.. reports.SelectMany(report => report.Findings).Select(finding => finding.Message.Chinese).Distinct().Order(StringComparer.Ordinal)];
        return $"{reports.Length} 件 {checks} 项，{warned} 件有提醒：{string.Join("；", says)}";
    }
}
