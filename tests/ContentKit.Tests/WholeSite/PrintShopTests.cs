using System.IO.Compression;
using ContentKit.Build.Manifests;
using ContentKit.Cli;
using ContentKit.Tests.Cli;

namespace ContentKit.Tests.WholeSite;

/// <summary>What a print shop's wishes change: bleed and marks, an image instead of a PDF, many up on a sheet.</summary>
public sealed class PrintShopTests : IDisposable
{
    private const string Tip = "---\ntitle: 先问家人\naudiences: [elderly]\nslogan: 转账前问家人\npoints: [先挂电话, 再问家人]\n---\n\n先问家人。\n";

    private readonly InputFolder _input = InputFolder.Small()
        .Write("audiences/elderly.md", "---\nname: 老年人\nformats: [parcel-sticker-60x40, takeaway-card-90x54]\n---\n\n写给老人的提醒。\n")
        .Write("tips/first.md", Tip);

    public void Dispose() => _input.Dispose();

    [Theory]
    [InlineData(null, 2, 2)] // the format's own bleed, no marks
    [InlineData("gang", 1, 1)]
    [InlineData("digital", 2, 9)] // and 7 mm for marks
    [InlineData("sheetfed", 2, 9)]
    public void Vendor_DecidesBleedAndMarks(string? vendor, double bleedMm, double marginMm)
    {
        if (vendor is not null) _input.Write("site.yml", File.ReadAllText(Path.Combine(_input.Root, "site.yml")).TrimEnd() + $"\nvendor: {vendor}\n");
        Manifest manifest = Build();
        ManifestArtwork piece = manifest.Artwork.Single(file => file.Path.EndsWith("parcel-sticker-60x40/first.pdf", StringComparison.Ordinal));
        Assert.Equal(bleedMm, piece.BleedMm);
        string said = OutsideJudge.Ask("pdfinfo", "-box", _input.Beside["output/" + piece.Path]);
        Assert.Equal([60 + 2 * marginMm, 40 + 2 * marginMm], Size(said, "MediaBox"));
        Assert.Equal([60 + 2 * bleedMm, 40 + 2 * bleedMm], Size(said, "BleedBox"));
        Assert.Equal([60, 40], Size(said, "TrimBox"));
    }

    [Fact]
    public void UnknownVendor_IsAnErrorWithTheNearestName()
    {
        _input.Write("site.yml", File.ReadAllText(Path.Combine(_input.Root, "site.yml")).TrimEnd() + "\nvendor: sheetfd\n");
        var terminal = new MemoryTerminal();
        Assert.Equal(1, Run(terminal));
        Assert.Contains("没有叫 sheetfd 的印刷店", terminal.All, StringComparison.Ordinal);
        Assert.Contains("是不是 sheetfed？", terminal.All, StringComparison.Ordinal);
    }

    [Fact]
    public void Tiff_IsWrittenOnlyWhenAskedFor_InInksWithBleedAtTheFormatsResolution()
    {
        Assert.DoesNotContain(Build().Artwork, file => file.Path.EndsWith(".tiff", StringComparison.Ordinal));
        Manifest manifest = Build("--exports", "tiff");
        // A card has two sides, an image one.
        Assert.Equal(["parcel-sticker-60x40/first.tiff", "takeaway-card-90x54/first-1.tiff", "takeaway-card-90x54/first-2.tiff"],
            manifest.Artwork.Where(file => file.Path.EndsWith(".tiff", StringComparison.Ordinal)).Select(file => file.Path["artwork/elderly/".Length..]));

        // 64 × 44 mm with its bleed at 300 dpi.
        string said = OutsideJudge.Ask("identify", "-format", "%m %[colorspace] %w %h %x", _input.Beside["output/artwork/elderly/parcel-sticker-60x40/first.tiff"]);
        Assert.StartsWith("TIFF CMYK 756 520 300", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheet_HoldsManyCopiesOfOneDrawing_FrontAndBack()
    {
        Manifest manifest = Build();
        ManifestArtwork sheet = manifest.Artwork.Single(file => file.Path == "artwork/elderly/takeaway-card-90x54/first-sheet.pdf");
        // SRA3, its own size and no bleed of its own.
        Assert.Equal((320.0, 450.0, 0.0), (sheet.Width, sheet.Height, sheet.BleedMm));
        string path = _input.Beside["output/" + sheet.Path];
        string said = OutsideJudge.Ask("pdfinfo", "-box", path);
        Assert.Contains("Pages:           2\n", said, StringComparison.Ordinal);
        Assert.Equal([320, 450], Size(said, "TrimBox"));
        OutsideJudge.Ask("qpdf", "--check", path);

        // 3 × 7 cards of 96 × 60 mm with bleed between the grips; each side is stored once.
        string content = OutsideJudge.Ask("qpdf", "--qdf", "--object-streams=disable", path, "-");
        Assert.Equal(2 * 21, Count(content, " Do Q"));
        Assert.Equal(2, Count(content, "/Subtype /Form"));
        Assert.True(new FileInfo(path).Length < 2 * new FileInfo(path.Replace("-sheet", "", StringComparison.Ordinal)).Length, "copies are stored more than once");

        using ZipArchive kit = ZipFile.OpenRead(_input.Beside["output/kits/elderly.zip"]);
        Assert.Contains(kit.Entries, entry => entry.FullName == "01-印刷/外卖小卡片-90×54-毫米-先问家人-老年人-拼版.pdf");
    }

    private Manifest Build(params string[] more)
    {
        var terminal = new MemoryTerminal();
        Assert.True(Run(terminal, more) == 0, terminal.All);
        return ManifestJson.Read(File.ReadAllBytes(_input.Beside["output/manifest.json"]));
    }

    private int Run(MemoryTerminal terminal, params string[] more) => CommandLine.Run(
        ["build", "--input", _input.Root, "--output", _input.Beside["output"], "--cache", _input.Beside["cache"], .. more], terminal);

    private static double[] Size(string said, string name)
    {
        double[] box = [.. said.Split('\n').First(line => line.StartsWith(name, StringComparison.Ordinal))[(name.Length + 1)..]
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture))];
        return [Math.Round((box[2] - box[0]) * 25.4 / 72, 1), Math.Round((box[3] - box[1]) * 25.4 / 72, 1)];
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
