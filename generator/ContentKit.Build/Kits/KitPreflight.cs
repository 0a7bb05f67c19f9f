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

    private readonly Dictionary<string, FinishedPiece> _byFile = ByFile(pieces);

    public Kit AddTo(Kit kit)
    {
        ImmutableArray<FinishedPiece> pieces = [.. kit.Items.Select(item => _byFile.GetValueOrDefault(item.File.Path)).OfType<FinishedPiece>().Distinct<FinishedPiece>(ReferenceEqualityComparer.Instance)];
        ImmutableArray<PreflightReport> reports = [.. pieces.Select(piece => piece.Preflight!)];
        LedgerForm sheet = PreflightSheet.For(kit.Name, reports);
        if (sheet.Rows.IsEmpty) return kit;
        return kit
            .With(SheetName, "随稿件交给印刷店：每种成品的尺寸、数量、纸张、颜色、后道和检查结果。", Drawn(sheet))
            .With(new KitPaper(NumbersName, "检查单上每个结论的数字，可以用程序核对。", KeyOf(pieces), () => PreflightReport.ToJson(reports)));
    }

    /// <summary><see cref="PreflightReport.FileName"/> of all pieces; null when none was checked.</summary>
    public PublishedFile? Publish(IOutputFolder output)
    {
        ImmutableArray<FinishedPiece> reported = [.. pieces.Where(piece => piece.Preflight is not null)];
        if (reported.IsEmpty) return null;
        ContentKey key = KeyOf(reported);
        if (output.Previous(PreflightReport.FileName) is not { } standing || standing.Key != key)
            return output.Write(PreflightReport.FileName, key, PreflightReport.ToJson(reported.Select(piece => piece.Preflight!)).AsSpan());
        output.Keep(standing);
        return standing;
    }

    // What was found on a piece follows from what the piece is made from.
    private static ContentKey KeyOf(ImmutableArray<FinishedPiece> pieces)
    {
        using var key = new KeyBuilder();
        foreach (FinishedPiece piece in pieces) key.Add(piece.Files[0].Path).Add(piece.Files[0].Key);
        return key.Build();
    }

    private static Dictionary<string, FinishedPiece> ByFile(ImmutableArray<FinishedPiece> pieces)
    {
        var files = new Dictionary<string, FinishedPiece>(StringComparer.Ordinal);
        foreach (FinishedPiece piece in pieces)
        {
            if (piece.Preflight is null) continue;
            foreach (PublishedFile file in piece.Files) files.Add(file.Path, piece);
        }

        return files;
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
