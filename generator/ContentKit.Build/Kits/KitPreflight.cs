using System.Collections.Immutable;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Kits;
using ContentKit.Artwork.Ledgers;
using ContentKit.Artwork.Preflight;
using ContentKit.Build.Pieces;
using ContentKit.Core;
using ContentKit.Export;

namespace ContentKit.Build.Kits;

/// <summary>What the preflight found on a kit's pieces, as the sheet a print shop reads and the numbers behind it.</summary>
internal sealed class KitPreflight(ImmutableArray<FinishedPiece> pieces, DesignTools tools, ExporterSet exporters, IPieceCache cache, PieceKeys keys)
{
    public const string SheetName = KitFolder.Print + "/印前检查单.pdf", NumbersName = KitFolder.Print + "/preflight.json";

    private readonly Dictionary<string, PreflightReport> _byFile = pieces.Where(piece => piece.Preflight is not null)
        .SelectMany(piece => piece.Files.Select(file => (file.Path, Report: piece.Preflight!)))
        .ToDictionary(entry => entry.Path, entry => entry.Report, StringComparer.Ordinal);

    public Kit AddTo(Kit kit)
    {
        ImmutableArray<PreflightReport> reports = [.. kit.Items.Select(item => _byFile.GetValueOrDefault(item.File.Path)).OfType<PreflightReport>().Distinct()];
        LedgerForm sheet = PreflightSheet.For(kit.Name, reports);
        if (sheet.Rows.IsEmpty) return kit;
        return kit
            .With(SheetName, "随稿件交给印刷店：每种成品的尺寸、数量、纸张、颜色、后道和检查结果。", Drawn(sheet))
            .With(NumbersName, "检查单上每个结论的数字，可以用程序核对。", PreflightReport.ToJson(reports));
    }

    // Drawn again only when a word on it changes.
    private ImmutableArray<byte> Drawn(LedgerForm sheet)
    {
        using var builder = new KeyBuilder();
        ContentKey key = builder.Add("preflight sheet").Add(keys.Common).Add(sheet.ToCsv().AsSpan()).Add(sheet.Title).Add(sheet.Note).Build();
        if (cache.Find(key) is { } known) return [.. known];
        ISceneExporter pdf = exporters.Find("pdf") ?? throw new InvalidOperationException("no exporter writes pdf");
        using var memory = new MemoryStream();
        pdf.Export(PreflightPages.Draw(sheet, tools.Palette, tools.Typesetter), new ExportSettings { Title = sheet.Title }, memory);
        byte[] bytes = memory.ToArray();
        cache.Store(key, bytes);
        return [.. bytes];
    }
}
