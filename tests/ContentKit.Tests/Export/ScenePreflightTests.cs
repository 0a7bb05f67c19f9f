using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Preflight;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using static ContentKit.Tests.Export.TestScenes;

namespace ContentKit.Tests.Export;

/// <summary>Each rule is broken by a page made for it, and passes on the page beside it.</summary>
public sealed class ScenePreflightTests
{
    private static readonly Paint.Process RichBlack = new("rich-black", Cmyk.Percent(40, 30, 20, 100), new Rgb(0, 0, 11));
    private static readonly Paint.Off Stock = new(new Rgb(255, 255, 255));

    [Fact]
    public void Poster_PassesEverything()
    {
        Scene poster = Page(297, 420, 3, Red,
            Block(-3, 150, 303, 200, Paper), Word(40, 160, 60, Black, "不转账"), Word(40, 240, 14, Black, "打 96110", TextRole.Supporting),
            new SceneItem.Stroke(Outline.Circle(200, 300, 20), Black, 0.5), new SceneItem.Picture(Photo(1200), new Box(100, 360, 60, 40), "照片"));
        ImmutableArray<PreflightCheck> checks = Check(PosterA3, poster);
        Assert.Empty(checks.SelectMany(check => check.Findings));
        Assert.Equal(9, checks.Length);
    }

    [Fact]
    public void PageWithoutTheFormatsBleed_IsRefused() =>
        AssertBroken(DiagnosticIds.BleedNotReached, "0 mm", PosterA3, Page(297, 420, 0, Red));

    [Theory]
    [InlineData(0, 297, "0 mm")] // ends at the trim
    [InlineData(-1, 299, "1 mm")] // ends a millimetre outside
    public void BandThatStopsShortOfTheBleed_IsRefused(double x, double width, string measured) =>
        AssertBroken(DiagnosticIds.BleedNotReached, measured, PosterA3, Page(297, 420, 3, Yellow, Block(x, 100, width, 50, Red)));

    [Fact]
    public void BandInsideThePage_NeedsNoBleed() =>
        Assert.Equal(PreflightOutcome.Passed, One(DiagnosticIds.BleedNotReached, PosterA3, Page(297, 420, 3, null, Block(20, 100, 257, 50, Red))).Outcome);

    [Fact]
    public void InkOver320Percent_IsRefused() =>
        AssertBroken(DiagnosticIds.TooMuchInk, "330 %", PosterA3, Page(297, 420, 3, Ink4(80, 80, 80, 90)));

    [Fact]
    public void InkOver300Percent_IsAWarning()
    {
        PreflightCheck check = One(DiagnosticIds.TooMuchInk, PosterA3, Page(297, 420, 3, Ink4(80, 80, 80, 70)));
        Assert.Equal((PreflightOutcome.Warned, "310 %"), (check.Outcome, check.Measured));
    }

    [Fact]
    public void SmallBlackTypeOnAHeavyGround_CountsByItsShareOfASquare()
    {
        // 260 % ground and K100 on top is 360 % in the letters, but letters cover a small part of 15 mm.
        Scene light = Page(297, 420, 3, Ink4(90, 85, 85, 0), Word(40, 100, 4, Black));
        Assert.Equal(PreflightOutcome.Passed, One(DiagnosticIds.TooMuchInk, PosterA3, light).Outcome);

        // Nothing but letters, and the mean itself passes the limit.
        SceneItem[] full = [.. Enumerable.Range(0, 100).Select(i => Word(40 + i % 10 * 3.6, 100 + i / 10 * 3.6, 4, Black))];
        Assert.Equal(PreflightOutcome.Failed, One(DiagnosticIds.TooMuchInk, PosterA3, Page(297, 420, 3, Ink4(90, 85, 85, 0), full)).Outcome);
    }

    [Fact]
    public void RichBlackType_IsRefused() =>
        AssertBroken(DiagnosticIds.ImpureBlack, "1", PosterA3, Page(297, 420, 3, Paper, Word(40, 100, 60, RichBlack)));

    [Fact]
    public void RichBlackLine_IsRefused() =>
        AssertBroken(DiagnosticIds.ImpureBlack, "1", PosterA3, Page(297, 420, 3, Paper, new SceneItem.Stroke(Outline.Circle(100, 100, 50), RichBlack, 1)));

    [Fact]
    public void LargeAreaInK100Alone_IsAWarning() =>
        Assert.Equal(PreflightOutcome.Warned, One(DiagnosticIds.ImpureBlack, PosterA3, Page(297, 420, 3, Paper, Block(40, 100, 100, 100, Black))).Outcome);

    [Theory]
    [InlineData(TextRole.Main, 21.7, 21.8)] // 5 m ÷ 250 ÷ 0.92
    [InlineData(TextRole.Supporting, 13.5, 13.6)] // 5 m ÷ 400 ÷ 0.92
    [InlineData(TextRole.Imprint, 1.7, 1.8)] // 5 pt, one ink
    public void TypeTooSmallForTheDistance_IsRefused(TextRole role, double tooSmall, double enough)
    {
        AssertBroken(DiagnosticIds.TypeTooSmall, FormattableString.Invariant($"{tooSmall} mm"), PosterA3, Page(297, 420, 3, Paper, Word(40, 100, tooSmall, Black, "看得清", role)));
        Assert.Equal(PreflightOutcome.Passed, One(DiagnosticIds.TypeTooSmall, PosterA3, Page(297, 420, 3, Paper, Word(40, 100, enough, Black, "看得清", role))).Outcome);
    }

    [Fact]
    public void WhiteOrColouredType_NeedsEightPoints()
    {
        AssertBroken(DiagnosticIds.TypeTooSmall, "2.7 mm", PosterA3, Page(297, 420, 3, Red, Word(40, 100, 2.7, Paper, "小字", TextRole.Imprint)));
        AssertBroken(DiagnosticIds.TypeTooSmall, "2.7 mm", PosterA3, Page(297, 420, 3, Paper, Word(40, 100, 2.7, Red, "小字", TextRole.Imprint)));
        Assert.Equal(PreflightOutcome.Passed, One(DiagnosticIds.TypeTooSmall, PosterA3, Page(297, 420, 3, Paper, Word(40, 100, 2.83, Red, "小字", TextRole.Imprint))).Outcome);
    }

    [Fact]
    public void TypeMadeSmallByItsGroup_IsMeasuredOnThePage() =>
        AssertBroken(DiagnosticIds.TypeTooSmall, "15 mm", PosterA3,
            Page(297, 420, 3, Paper, new SceneItem.Group(Transform.Scale(0.5), [Word(80, 200, 30, Black)])));

    [Fact]
    public void LineUnderAQuarterPoint_IsRefused() =>
        AssertBroken(DiagnosticIds.LineTooThin, "0.2 pt", PosterA3, Page(297, 420, 3, Paper, new SceneItem.Stroke(Outline.Circle(100, 100, 50), Black, Length.Pt(0.2).Millimetres)));

    [Fact]
    public void DieLine_MayBeHairThin() =>
        Assert.DoesNotContain(Check(Sticker, Page(80, 80, 3, Yellow, new SceneItem.Stroke(Outline.Circle(40, 40, 40), CutContour, 0.05))), check => check.Id == DiagnosticIds.LineTooThin);

    [Theory]
    [InlineData(340, PreflightOutcome.Failed)] // 144 ppi over 60 mm
    [InlineData(500, PreflightOutcome.Warned)] // 212 ppi
    [InlineData(540, PreflightOutcome.Passed)] // 229 ppi
    public void PictureResolution_IsJudgedAtItsPrintedSize(int pixels, PreflightOutcome outcome) =>
        Assert.Equal(outcome, One(DiagnosticIds.ImageTooCoarse, PosterA3, Page(297, 420, 3, Paper, new SceneItem.Picture(Photo(pixels), new Box(50, 50, 60, 60), "照片"))).Outcome);

    [Fact]
    public void PictureOnALightBox_IsJudgedByTheDistance()
    {
        Format lightbox = PosterA3 with { Width = Length.Mm(1200), Height = Length.Mm(1800), ViewingDistanceMm = 5000, Bleed = Length.Zero };
        Scene page = Page(1200, 1800, 0, Paper, new SceneItem.Picture(Photo(2000), new Box(100, 100, 1000, 1000), "照片"));
        Assert.Equal((PreflightOutcome.Warned, "51 ppi"), One(DiagnosticIds.ImageTooCoarse, lightbox, page) is var check ? (check.Outcome, check.Measured) : default);
    }

    [Fact]
    public void ThirdSpotColour_IsRefused() =>
        AssertBroken(DiagnosticIds.UnknownPlate, "CutContour, Gold", Sticker, Page(80, 80, 3, Yellow,
            new SceneItem.Stroke(Outline.Circle(40, 40, 40), CutContour, 0.25), new SceneItem.Stroke(Outline.Circle(40, 40, 20), CutContour with { Name = "Gold" }, 0.25)));

    [Fact]
    public void TextOutsideTheSafeArea_IsRefused() =>
        AssertBroken(DiagnosticIds.OutsideSafeArea, "4 mm", PosterA3, Page(297, 420, 3, Paper, Word(4, 100, 60, Black)));

    [Fact]
    public void PaletteColourOnAStamp_IsRefused() =>
        AssertBroken(DiagnosticIds.WrongPaint, "1", Stamp, Page(58, 22, 0, Stock, Block(10, 5, 10, 10, Black)));

    [Fact]
    public void LampOnAPoster_IsRefused() =>
        AssertBroken(DiagnosticIds.WrongPaint, "1", PosterA3, Page(297, 420, 3, Paper, Block(10, 5, 10, 10, Lit)));

    [Fact]
    public void StampStrokes_FinerThanTwoTenths_AreRefused()
    {
        AssertBroken(DiagnosticIds.StampTooFine, "0.15 mm", Stamp, Page(58, 22, 0, Stock, Block(10, 10, 20, 0.17, Ink)));
        Assert.Equal((PreflightOutcome.Passed, "0.2 mm"), One(DiagnosticIds.StampTooFine, Stamp, Page(58, 22, 0, Stock, Block(10, 10, 20, 0.2, Ink))) is var check ? (check.Outcome, check.Measured) : default);
    }

    [Fact]
    public void StampStroke_OnASlant_IsMeasuredAcross() =>
        AssertBroken(DiagnosticIds.StampTooFine, "0.15 mm", Stamp, Page(58, 22, 0, Stock,
            new SceneItem.Group(Transform.Rotate(33).Then(Transform.Translate(15, 5)), [Block(0, 0, 15, 0.17, Ink)])));

    [Fact]
    public void ReversedStampStrokes_FinerThanFourTenths_AreRefused()
    {
        Scene Reversed(double width) => Page(58, 22, 0, Stock, Block(5, 5, 40, 12, Ink),
            new SceneItem.Text(Outline.Rectangle(new Box(10, 8, 15, width)), Stock, "一", 5, TextRole.Supporting));
        Assert.Contains("反白", Assert.Single(One(DiagnosticIds.StampTooFine, Stamp, Reversed(0.35)).Findings).Message.Chinese);
        Assert.Empty(One(DiagnosticIds.StampTooFine, Stamp, Reversed(0.45)).Findings);
    }

    [Theory]
    [InlineData(0.3, false)]
    [InlineData(0.4, true)]
    public void StampLines_NearerThanFourTenths_AreRefused(double gap, bool passes)
    {
        Scene stamp = Page(58, 22, 0, Stock, Block(5, 5, 40, 1, Ink),
            new SceneItem.Text(Outline.Rectangle(new Box(10, 6 + gap, 20, 5)), Ink, "一二", 5, TextRole.Supporting));
        Assert.Equal(passes, One(DiagnosticIds.StampTooFine, Stamp, stamp).Findings.IsEmpty);
    }

    [Fact]
    public void StampGap_ThatClosesUp_IsRefused() =>
        Assert.Contains("粘在一起", Assert.Single(One(DiagnosticIds.StampTooFine, Stamp,
            Page(58, 22, 0, Stock, Block(5, 5, 20, 5, Ink), Block(5, 10.06, 20, 5, Ink))).Findings).Message.Chinese);

    [Theory]
    [InlineData(0.17, "0.15 mm")] // holds on a flash stamp, not on rubber
    [InlineData(0.35, "0.3 mm")]
    public void StampGap_UnderFourTenthsInsideACharacter_IsAWarningWithItsWidth(double gap, string says)
    {
        PreflightCheck check = One(DiagnosticIds.StampTooFine, Stamp, Page(58, 22, 0, Stock, Block(5, 5, 20, 5, Ink), Block(5, 10 + gap, 20, 5, Ink)));
        Assert.Equal(PreflightOutcome.Warned, check.Outcome);
        Assert.Contains(says, Assert.Single(check.Findings).Message.Chinese);
        Assert.Contains("刻章店", check.Findings[0].Hint!.Value.Chinese);
    }

    [Fact]
    public void StampInk_AtTheEdge_IsRefused() =>
        Assert.Contains("章边", Assert.Single(One(DiagnosticIds.StampTooFine, Stamp, Page(58, 22, 0, Stock, Block(0.3, 5, 20, 5, Ink))).Findings).Message.Chinese);

    [Fact]
    public void StampType_UnderFourPointFourMillimetres_IsRefused() =>
        AssertBroken(DiagnosticIds.TypeTooSmall, "4.3 mm", Stamp, Page(58, 22, 0, Stock, Word(10, 5, 4.3, Ink, "温馨提示")));

    [Theory]
    [InlineData(250, 16, "不是 32 的倍数")]
    [InlineData(256, 24, "屏高 16 点")]
    [InlineData(4032, 16, "最多存 4000 点")]
    public void LedStripThatThePanelCannotTake_IsRefused(int width, int height, string says)
    {
        Scene strip = Page(width, height, 0, Dark, new SceneItem.Modules(BitMatrix.Parse("##\n##"), 0, 0, 1, Lit, ""));
        Assert.Contains(One(DiagnosticIds.LedMismatch, Led, strip).Findings, finding => finding.Message.Chinese.Contains(says));
    }

    [Fact]
    public void LedDots_OffTheGrid_AreRefused()
    {
        Scene strip = Page(256, 16, 0, Dark, new SceneItem.Modules(BitMatrix.Parse("##\n##"), 3.5, 0, 1, Lit, ""));
        Assert.Contains(One(DiagnosticIds.LedMismatch, Led, strip).Findings, finding => finding.Message.Chinese.Contains("半亮半暗"));
        Assert.Empty(One(DiagnosticIds.LedMismatch, Led, Page(256, 16, 0, Dark, new SceneItem.Modules(BitMatrix.Parse("##\n##"), 3, 0, 1, Lit, ""))).Findings);
    }

    [Fact]
    public void Report_AsJson_HoldsEveryNumber()
    {
        var report = new PreflightReport("artwork/elderly/poster-a3/x.pdf", PosterA3, Check(PosterA3, Page(297, 420, 3, Ink4(80, 80, 80, 90))));
        using JsonDocument json = JsonDocument.Parse(Encoding.UTF8.GetString([.. PreflightReport.ToJson([report])]));
        JsonElement piece = json.RootElement.GetProperty("pieces")[0];
        Assert.Equal("failed", piece.GetProperty("outcome").GetString());
        JsonElement ink = piece.GetProperty("checks").EnumerateArray().Single(check => check.GetProperty("id").GetString() == DiagnosticIds.TooMuchInk);
        Assert.Equal("330 %", ink.GetProperty("measured").GetString());
        Assert.Contains("320 %", ink.GetProperty("findings")[0].GetString());
    }

    [Fact]
    public void Sheet_HasARowForEachPrintedFormat()
    {
        PreflightReport Report(Format format, Scene page) => new($"artwork/elderly/{format.Id}/x.pdf", format, Check(format, page));
        string csv = Encoding.UTF8.GetString([.. PreflightSheet.For("老年人",
        [
            Report(PosterA3, Page(297, 420, 3, Red)),
            Report(Sticker, Page(80, 80, 3, Yellow, new SceneItem.Stroke(Outline.Circle(40, 40, 40), CutContour, 0.25))),
            Report(Stamp, Page(58, 22, 0, Stock, Block(10, 10, 20, 1, Ink))),
            Report(Led, Page(256, 16, 0, Dark)),
        ]).ToCsv()]);
        Assert.Equal(4, csv.TrimEnd().Split('\n').Length);
        Assert.Contains("四色 CMYK + 专色 CutContour", csv);
        Assert.Contains("单色", csv);
        Assert.Contains("157 克铜版纸", csv);
    }

    private static Format PosterA3 => Make("poster-a3", "poster", 297, 420, 3, 10, 5000, ColourMode.Cmyk);

    private static Format Sticker => Make("table-sticker-80x80", "label", 80, 80, 3, 3, 600, ColourMode.Cmyk);

    private static Format Stamp => Make("parcel-stamp-58x22", "stamp", 58, 22, 0, 0.5, 400, ColourMode.OneBit);

    private static Format Led => Make("led-door-256x16", "led", 256, 16, 0, 0, 0, ColourMode.OneBit);

    private static Format Make(string id, string family, double width, double height, double bleed, double safe, double distance, ColourMode colour) => new(
        id, id, family, Length.Mm(width), Length.Mm(height), family == "led" ? FormatUnit.Pixel : FormatUnit.Millimetre, Length.Mm(bleed), Length.Mm(safe),
        distance, 300, colour, [], [], ImmutableSortedDictionary<string, string>.Empty);

    private static Paint.Process Ink4(double c, double m, double y, double k) => new("test", Cmyk.Percent(c, m, y, k), new Rgb(0, 0, 0));

    private static PixelImage Photo(int side) => new(side, side, new byte[side * side * 3]);

    private static ImmutableArray<PreflightCheck> Check(Format format, Scene page) =>
        ScenePreflight.Check(new PreflightSubject([page], format, new SourceSpan("tips/x.md")));

    private static PreflightCheck One(string id, Format format, Scene page) => Check(format, page).Single(check => check.Id == id);

    private static void AssertBroken(string id, string measured, Format format, Scene page)
    {
        PreflightCheck check = One(id, format, page);
        Assert.Equal((PreflightOutcome.Failed, measured), (check.Outcome, check.Measured));
        Assert.All(check.Findings, finding => Assert.Equal(id, finding.Id));
    }
}
