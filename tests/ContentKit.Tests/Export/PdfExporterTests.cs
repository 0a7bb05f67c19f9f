using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Raster;
using ContentKit.Drawing.Scenes;
using ContentKit.Export;
using static ContentKit.Tests.Export.TestScenes;

namespace ContentKit.Tests.Export;

public sealed class PdfExporterTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Poster_Qpdf_FindsNoFault()
    {
        string said = OutsideJudge.Ask("qpdf", "--check", Pdf(Settings(), Poster()));
        Assert.Contains("No syntax or stream encoding errors found", said);
    }

    [Fact]
    public void Poster_Boxes_EqualFormatTo001Mm()
    {
        string boxes = OutsideJudge.Ask("pdfinfo", "-box", Pdf(Settings(), Poster()));
        AssertBox(boxes, "MediaBox", 0, 0, 303, 426);
        AssertBox(boxes, "CropBox", 0, 0, 303, 426);
        AssertBox(boxes, "BleedBox", 0, 0, 303, 426);
        AssertBox(boxes, "TrimBox", 3, 3, 300, 423);
    }

    [Fact]
    public void Marks_Boxes_LieInsideAMarginOfSevenMillimetres()
    {
        string boxes = OutsideJudge.Ask("pdfinfo", "-box", Pdf(Settings() with { Marks = true, ColourBar = true }, Poster()));
        AssertBox(boxes, "MediaBox", 0, 0, 317, 440);
        AssertBox(boxes, "BleedBox", 7, 7, 310, 433);
        AssertBox(boxes, "TrimBox", 10, 10, 307, 430);
    }

    [Fact]
    public void VendorBleed_OfOneMillimetre_CutsTheArtworkThere()
    {
        string boxes = OutsideJudge.Ask("pdfinfo", "-box", Pdf(Settings() with { BleedMm = 1 }, Poster()));
        AssertBox(boxes, "MediaBox", 0, 0, 299, 422);
        AssertBox(boxes, "TrimBox", 1, 1, 298, 421);
    }

    [Fact]
    public void Poster_HasNoFontAndNoRgbPicture()
    {
        Scene withPhoto = Poster() with { Items = Poster().Items.Add(new SceneItem.Picture(Photo(), new Box(10, 10, 40, 30), "照片")) };
        string file = Pdf(Settings(), withPhoto);
        Assert.Equal(2, OutsideJudge.Ask("pdffonts", file).TrimEnd().Split('\n').Length);
        string images = OutsideJudge.Ask("pdfimages", "-list", file);
        Assert.Contains(" cmyk ", images);
        Assert.DoesNotContain(" rgb ", images);
    }

    [Fact]
    public void SamePages_GiveSameBytes_AndOtherTitleAnotherIdentifier()
    {
        byte[] first = Written("pdf", Settings(), Poster(), Label());
        Assert.Equal(first, Written("pdf", Settings(), Poster(), Label()));
        Assert.NotEqual(first, Written("pdf", Settings("另一个"), Poster(), Label()));
    }

    [Fact]
    public void Title_DatesAndTrapped_AreStated()
    {
        string info = OutsideJudge.Ask("pdfinfo", "-isodates", Pdf(Settings("刷单诈骗 海报") with { Date = new DateOnly(2025, 3, 1) }, Poster()));
        Assert.Matches(@"Title:\s+刷单诈骗 海报", info);
        Assert.Matches(@"CreationDate:\s+2025-03-01T", info);
        Assert.Matches(@"PDF version:\s+1\.6", info);
        Assert.Contains("Metadata Stream: yes", info);
    }

    [Theory]
    [InlineData(5000, 1)]
    [InlineData(8000, 10)]
    public void LongBanner_IsDrawnAtTheScaleThatFits(double widthMm, int denominator)
    {
        Scene banner = Page(widthMm, 700, 0, Red, Word(100, 100, 400, Paper));
        Assert.Equal(denominator, ContentKit.Export.Pdf.PdfScale.Denominator(banner, Settings()));
        string boxes = OutsideJudge.Ask("pdfinfo", "-box", Pdf(Settings(), banner));
        AssertBox(boxes, "TrimBox", 0, 0, widthMm / denominator, 700.0 / denominator);
    }

    [Fact]
    public void ScreenPdf_DrawnByPoppler_DiffersFromOurPngOnlyAlongEdges()
    {
        OutsideJudge.Ask("pdftocairo", "-png", "-singlefile", "-scale-to-x", "891", "-scale-to-y", "1260", "-cropbox",
            Pdf(Settings() with { Colour = ExportColour.Rgb, BleedMm = 0 }, Poster()), _scratch.Path("theirs"));
        Assert.InRange(Pictures.EdgeDifference(_scratch.Path("theirs.png"), Poster(), RasterArea.Of(Poster().Trim, 891, 1260)), 0, 0.002);
    }

    [Fact]
    public void TurnedScaledAndStretchedGroups_DrawnByPoppler_LookLikeOurs()
    {
        SceneItem[] art = [new SceneItem.Stroke(Outline.Circle(0, 0, 20), Black, 3), Block(-5, -5, 10, 4, Red)];
        Scene page = Page(200, 200, 0, Paper,
            new SceneItem.Group(Transform.Rotate(37).Then(Transform.Translate(50, 50)), [.. art]),
            new SceneItem.Group(Transform.Scale(2, 0.5).Then(Transform.Translate(100, 120)), [.. art]),
            new SceneItem.Group(Transform.Scale(-1, 1).Then(Transform.Translate(150, 60)), [.. art]));
        OutsideJudge.Ask("pdftocairo", "-png", "-singlefile", "-scale-to-x", "600", "-scale-to-y", "600", Pdf(Settings() with { Colour = ExportColour.Rgb }, page), _scratch.Path("theirs"));
        Assert.InRange(Pictures.EdgeDifference(_scratch.Path("theirs.png"), page, RasterArea.Of(page.Trim, 600, 600)), 0, 0.002);
    }

    [Fact]
    public void Modules_DrawnByPoppler_LeaveNoHairlines()
    {
        Scene code = Page(33, 33, 0, Paper, new SceneItem.Modules(BitMatrix.Create(33, 33, (_, _) => true), 0, 0, 1, Black, "https://example.gov.cn/"));
        OutsideJudge.Ask("pdftocairo", "-png", "-gray", "-singlefile", "-r", "61", Pdf(Settings(), code), _scratch.Path("code"));
        Assert.InRange(double.Parse(OutsideJudge.Ask("convert", _scratch.Path("code.png"), "-shave", "2x2", "-format", "%[fx:maxima-minima]", "info:"), System.Globalization.CultureInfo.InvariantCulture), 0, 0.004);
    }

    [Fact]
    public void TooLongBanner_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Written("pdf", Settings(), Page(60_000, 700, 0, Red)));

    [Fact]
    public void GroupSharedByManyPages_IsWrittenOnce_AndPaintedOnEach()
    {
        var common = new SceneItem.Group(Transform.Translate(5, 5), [.. Enumerable.Range(0, 400).Select(i => (SceneItem)new SceneItem.Fill(Outline.Circle(i % 20 * 10, i / 20 * 10, 3.3 + i * 0.001), Red))]);
        Scene[] pages = [.. Enumerable.Range(0, 50).Select(i => Page(216, 288, 0, Paper, common, Word(20 + i, 250, 30, Black)))];
        string file = Pdf(Settings() with { Colour = ExportColour.Rgb }, pages);

        Assert.True(new FileInfo(file).Length < 6 * Written("pdf", Settings(), pages[0]).Length);
        OutsideJudge.Ask("qpdf", "--check", file);
        OutsideJudge.Ask("pdftocairo", "-png", "-singlefile", "-f", "37", "-scale-to-x", "432", "-scale-to-y", "576", file, _scratch.Path("page"));
        Assert.InRange(Pictures.EdgeDifference(_scratch.Path("page.png"), pages[36], RasterArea.Of(pages[36].Trim, 432, 576)), 0, 0.01);
    }

    [Fact]
    public void FoldMarks_AreDrawnOutsideTheBleed_OnlyWithMarks()
    {
        Outline tick = new OutlineBuilder().MoveTo(100, -9).LineTo(100, -4).Build();
        Scene page = Page(297, 210, 3, Paper, new SceneItem.Stroke(tick, new Paint.Spot("Folding", Cmyk.Percent(100, 0, 0, 0), new Rgb(0, 160, 227)), 1));

        Assert.True(Dark(Settings() with { Marks = true, Colour = ExportColour.Rgb }) > 0.2);
        Assert.Equal(0, Dark(Settings() with { Colour = ExportColour.Rgb }), 0.001);

        // Share of what is not white in the strip above the bleed, around the fold; without marks the page starts at the bleed.
        double Dark(ExportSettings settings)
        {
            OutsideJudge.Ask("pdftocairo", "-png", "-gray", "-singlefile", "-r", "254", Pdf(settings, page), _scratch.Path("fold"));
            string cut = settings.Marks ? "10x40+1095+15" : "10x40+1025+0";
            return 1 - double.Parse(OutsideJudge.Ask("convert", _scratch.Path("fold.png"), "-crop", cut, "-format", "%[fx:mean]", "info:"), System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    private string Pdf(ExportSettings settings, params Scene[] pages) => _scratch.Write("piece.pdf", Written("pdf", settings, pages));

    private static PixelImage Photo() => new(4, 2, Enumerable.Range(0, 24).Select(i => (byte)(i * 10)).ToArray());

    private static void AssertBox(string pdfinfo, string name, params double[] millimetres)
    {
        string line = pdfinfo.Split('\n').First(text => text.StartsWith(name + ":", StringComparison.Ordinal));
        double[] found = [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(text => Length.Pt(double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).Millimetres)];
        for (int i = 0; i < 4; i++) Assert.Equal(millimetres[i], found[i], 0.01);
    }
}
