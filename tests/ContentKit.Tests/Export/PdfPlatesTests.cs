using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Export;
using static ContentKit.Tests.Export.TestScenes;

namespace ContentKit.Tests.Export;

/// <summary>What reaches the printing plates, as Ghostscript separates them. One pixel is one millimetre.</summary>
public sealed class PdfPlatesTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Poster_HasProcessPlatesOnly() =>
        Assert.Equal(["Black", "Cyan", "Magenta", "Yellow"], Separate(Settings(), Poster()).Names);

    [Fact]
    public void Label_DieLine_StandsOnItsOwnPlateAlone()
    {
        Scene bareLabel = Page(60, 40, 2, null, new SceneItem.Stroke(Outline.Rectangle(new Box(5, 5, 50, 30)), CutContour, 1));
        Plates plates = Separate(Settings(), bareLabel);
        Assert.Equal(["Black", "CutContour", "Cyan", "Magenta", "Yellow"], plates.Names);
        Assert.False(plates.IsBlank("CutContour"));
        Assert.All(["Black", "Cyan", "Magenta", "Yellow"], name => Assert.True(plates.IsBlank(name)));
    }

    [Fact]
    public void DieLine_Overprints_SoThatTheGroundRunsOnUnderIt()
    {
        Plates plates = Separate(Settings(), Page(60, 40, 0, Yellow, new SceneItem.Stroke(Outline.Rectangle(new Box(5, 5, 50, 30)), CutContour, 3)));
        Assert.Equal(1, plates.At("CutContour", 5, 20), 0.02);
        Assert.Equal(0.9, plates.At("Yellow", 5, 20), 0.02);
    }

    [Fact]
    public void BlackHeadline_OverColour_KnocksOut_AndStandsOnBlackAlone()
    {
        Plates plates = Separate(Settings(), Page(60, 40, 0, Yellow, Word(10, 5, 30, Black)));
        Assert.Equal(1, plates.At("Black", 20, 20), 0.02);
        Assert.Equal(0, plates.At("Yellow", 20, 20), 0.02);
        Assert.Equal(0, plates.At("Cyan", 20, 20), 0.02);
        Assert.Equal(0, plates.At("Magenta", 20, 20), 0.02);
    }

    [Theory]
    [InlineData(4.2, 0.9)] // 11.9 pt
    [InlineData(4.3, 0)] // 12.2 pt
    public void BlackType_OverprintsBelowTwelvePoints(double sizeMm, double yellowBelow)
    {
        Plates plates = Separate(Settings(), Page(60, 40, 0, Yellow, Word(10, 10, sizeMm, Black)));
        Assert.Equal(1, plates.At("Black", 11, 11), 0.02);
        Assert.Equal(yellowBelow, plates.At("Yellow", 11, 11), 0.02);
    }

    [Fact]
    public void SmallWhiteType_NeverOverprints()
    {
        Plates plates = Separate(Settings(), Page(60, 40, 0, Yellow, Word(10, 10, 4, Paper)));
        Assert.Equal(0, plates.At("Yellow", 11, 11), 0.02);
    }

    [Fact]
    public void CropMarks_PrintOnEveryPlate_OutsideTheBleed()
    {
        Plates plates = Separate(Settings() with { Marks = true }, Label(), dpi: 254);

        // 7 mm of margin and 2 mm of bleed: the trim's left edge is at 9 mm, the mark runs from 1 to 7 mm above the bleed.
        string[] all = ["Black", "Cyan", "Magenta", "Yellow", "CutContour"];
        Assert.All(all, name => Assert.True(Enumerable.Range(88, 5).Any(x => plates.At(name, x, 40) > 0.5), name));
        Assert.All(all, name => Assert.True(Enumerable.Range(80, 20).All(x => plates.At(name, x, 5) == 0), name));
    }

    [Fact]
    public void StampPdf_IsBlackInkOnly()
    {
        Scene stamp = Page(58, 22, 0, null, Block(0, 0, 58, 22, Ink), Block(5, 5, 48, 12, new Paint.Off(new(255, 255, 255))));
        Plates plates = Separate(Settings() with { Colour = ExportColour.OneBit }, stamp);
        Assert.Equal(["Black", "Cyan", "Magenta", "Yellow"], plates.Names);
        Assert.All(["Cyan", "Magenta", "Yellow"], name => Assert.True(plates.IsBlank(name)));
        Assert.Equal(1, plates.At("Black", 2, 2), 0.01);
        Assert.Equal(0, plates.At("Black", 30, 11), 0.01);
    }

    [Fact]
    public void Mirrored_ExchangesLeftAndRight()
    {
        Plates plates = Separate(Settings() with { Mirrored = true }, Page(60, 40, 3, null, Block(5, 5, 10, 10, Black)));
        Assert.Equal(1, plates.At("Black", 66 - 13, 13), 0.01);
        Assert.Equal(0, plates.At("Black", 13, 13), 0.01);
    }

    [Fact]
    public void Poster_StaysUnderTheInkLimit_InEveryFifteenMillimetreSquare() =>
        Assert.InRange(Separate(Settings(), Poster()).HeaviestInk(15), 1.9, 3.2);

    private Plates Separate(ExportSettings settings, Scene page, double dpi = 25.4) =>
        Plates.Of(_scratch.Write("piece.pdf", Written("pdf", settings, page)), dpi);
}
