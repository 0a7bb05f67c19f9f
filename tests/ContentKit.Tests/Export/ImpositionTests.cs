using System.Collections.Immutable;
using ContentKit.Artwork.Imposition;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Raster;
using ContentKit.Drawing.Scenes;
using ContentKit.Export;
using static ContentKit.Tests.Export.TestScenes;

namespace ContentKit.Tests.Export;

public sealed class ImpositionTests
{
    [Theory]
    [InlineData("A4", 90, 54, 0, 10, false)]
    [InlineData("A4", 90, 54, 1, 9, true)]
    [InlineData("A4", 90, 54, 3, 6, true)]
    [InlineData("A3", 60, 40, 2, 36, false)]
    [InlineData("SRA3", 80, 80, 3, 15, false)]
    [InlineData("SRA3", 297, 420, 3, 0, false)]
    public void Plan_HoldsAsManyAsFitBetweenTheGrips(string sheet, double width, double height, double bleed, int count, bool rotated)
    {
        NUpPlan? plan = NUpPlan.For(Sheet(sheet), Length.Mm(width), Length.Mm(height), Length.Mm(bleed));
        Assert.Equal((count, rotated), (plan?.Count ?? 0, plan?.Rotated ?? false));
    }

    [Fact]
    public void Plan_LeavesGripAndGutters()
    {
        NUpPlan plan = Plan("SRA3", 90, 54, 3);
        Assert.True(new Box(0, 0, 320, 450).Inset(10).Contains(plan.Block.Inset(-3)));
        Assert.Equal(6, plan.Cell(1, 0).X - plan.Cell(0, 0).Right, 1e-9);
        Assert.Equal(6, plan.Cell(0, 1).Y - plan.Cell(0, 0).Bottom, 1e-9);
    }

    [Theory]
    [InlineData("A4", 3)] // pieces lie on their side
    [InlineData("SRA3", 1)] // pieces stand upright
    public void Backs_MeetTheirFronts_WhenTheSheetIsTurnedOverItsLongEdge(string sheet, double bleed)
    {
        // The front's mark sits near its left end; the back has one at the same place of the card, seen from behind.
        Scene front = Page(90, 54, bleed, null, Block(5, 8, 20, 6, Black)), back = Page(90, 54, bleed, null, Block(90 - 25, 8, 20, 6, Black));
        ImmutableArray<Scene> sheets = NUp.Impose([new Leaf(front, back)], Plan(sheet, 90, 54, bleed));
        Assert.Equal(2, sheets.Length);
        Assert.Equal(Draw(sheets[0]), Mirror(Draw(sheets[1]), sheets[1]));
    }

    [Fact]
    public void DifferentLeaves_KeepTheirOwnBacks()
    {
        // Each card is marked by its number of bars; bar lengths on front and back must lie on one another.
        ImmutableArray<Leaf> cards = [.. Enumerable.Range(1, 3).Select(i => new Leaf(
            Page(90, 54, 1, null, Block(5, 8, 10 * i, 6, Black)), Page(90, 54, 1, null, Block(85 - 10 * i, 8, 10 * i, 6, Black))))];
        ImmutableArray<Scene> sheets = NUp.Impose(cards, Plan("A4", 90, 54, 1));
        Assert.Equal(Draw(sheets[0]), Mirror(Draw(sheets[1]), sheets[1]));
    }

    [Fact]
    public void MoreLeavesThanPlaces_TakeMoreSheets() =>
        Assert.Equal(2, NUp.Impose([.. Enumerable.Repeat(new Leaf(Page(90, 54, 1, Red)), 10)], Plan("A4", 90, 54, 1)).Length);

    [Fact]
    public void Artwork_EndsAtTheBleed_HoweverFarADesignDrawsOut()
    {
        NUpPlan plan = Plan("SRA3", 90, 54, 1);
        Scene piece = Page(90, 54, 1, null,
            new SceneItem.Fill(Outline.Circle(45, 27, 80), Yellow),
            new SceneItem.Stroke(new OutlineBuilder().MoveTo(-40, -40).LineTo(140, 100).Build(), Black, 6),
            new SceneItem.Group(Transform.Rotate(30), [new SceneItem.Fill(Outline.Rectangle(new Box(0, 0, 200, 9)), Red)]));
        Scene sheet = NUp.Impose([new Leaf(piece)], plan)[0];
        byte[] page = Rasterizer.Draw(sheet, RasterArea.OfTrim(sheet, 254), PixelFormat.Rgb24);
        Box art = plan.Block.Inset(-1);
        for (int y = 0; y < 4500; y += 3)
            for (int x = 0; x < 3200; x += 3)
            {
                // Cut marks are black; anything yellow or red has to lie inside the block.
                bool coloured = page[(y * 3200 + x) * 3] > 200 && page[(y * 3200 + x) * 3 + 2] < 100;
                if (coloured) Assert.True(art.Contains(new Box(x / 10.0, y / 10.0, 0.1, 0.1), 0.11), $"{x} {y}");
            }

        // And inside a cell the cut picture is what the piece shows by itself.
        Box cell = plan.Cell(0, 0);
        Assert.InRange(
            Rasterizer.Draw(piece, RasterArea.Of(piece.Trim, 900, 540), PixelFormat.Rgb24)
                .Zip(Rasterizer.Draw(sheet, RasterArea.Of(cell, 900, 540), PixelFormat.Rgb24), (a, b) => Math.Abs(a - b)).Max(), 0, 4);
    }

    [Fact]
    public void CutMarks_StandAtEveryTrimEdge_OutsideTheArtwork()
    {
        NUpPlan plan = Plan("SRA3", 80, 80, 3);
        SceneItem.Stroke[] marks = [.. NUp.Impose([new Leaf(Page(80, 80, 3, Yellow))], plan)[0].Items.OfType<SceneItem.Stroke>()];
        Assert.Equal(plan.Columns * 4 + plan.Rows * 4, marks.Length);
        Assert.All(marks, mark => Assert.False(Overlap(mark.Outline.Bounds, plan.Block.Inset(-2.99))));
        Assert.All(marks, mark => Assert.True(new Box(0, 0, 320, 450).Inset(3).Contains(mark.Outline.Bounds)));
    }

    [Fact]
    public void TwoSidedStickers_WithTheirDieLine_KeepThePlate()
    {
        using var scratch = new ScratchFolder();
        Scene sheet = NUp.Impose([new Leaf(Label())], Plan("A4", 60, 40, 2))[0];
        Plates plates = Plates.Of(scratch.Write("sheet.pdf", Written("pdf", Settings(), sheet)), 72);
        Assert.Contains("CutContour", plates.Names);
    }

    [Theory]
    [InlineData("A4")] // on their side
    [InlineData("SRA3")] // upright
    public void SheetPdf_HoldsTheArtworkOnce_AndLooksLikeTheSheet(string paper)
    {
        using var scratch = new ScratchFolder();
        SceneItem[] art = [.. Enumerable.Range(0, 200).Select(i => new SceneItem.Stroke(Outline.Circle(10 + i % 20 * 3.5, 10 + i / 20 * 3.5, 1.5), Black, 0.2))];
        Scene piece = Page(90, 54, 1, Yellow, [.. art, Block(-1, 20, 30, 10, Red)]), sheet = NUp.Impose([new Leaf(piece)], Plan(paper, 90, 54, 1))[0];
        byte[] once = Written("pdf", Settings(), piece), many = Written("pdf", Settings() with { Colour = ExportColour.Rgb }, sheet);
        Assert.InRange(many.Length, once.Length, once.Length * 3 / 2);
        (int width, int height) = ((int)sheet.Width.Millimetres * 3, (int)sheet.Height.Millimetres * 3);
        OutsideJudge.Ask("pdftocairo", "-png", "-singlefile", "-scale-to-x", $"{width}", "-scale-to-y", $"{height}", scratch.Write("sheet.pdf", many), scratch.Path("theirs"));
        Assert.InRange(Pictures.EdgeDifference(scratch.Path("theirs.png"), sheet, RasterArea.Of(sheet.Trim, width, height)), 0, 0.02);
        Assert.Contains("No syntax or stream encoding errors", OutsideJudge.Ask("qpdf", "--check", scratch.Path("sheet.pdf")));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(20)]
    public void Booklet_FoldedAndLeafedThrough_CountsFromOne(int pages)
    {
        ImmutableArray<(int Left, int Right)> sides = SaddleStitch.Order(pages);
        Assert.Equal((pages, 1), sides[0]);

        // Sheets lie on one another, outermost at the bottom. Folded, the right halves come first from the outside in: the
        // right half of a sheet's front, then its back (the left half of the sheet's back, once turned); then from the inside out.
        List<int> read = [];
        for (int sheet = 0; sheet < pages / 4; sheet++) read.AddRange([sides[2 * sheet].Right, sides[2 * sheet + 1].Left]);
        for (int sheet = pages / 4 - 1; sheet >= 0; sheet--) read.AddRange([sides[2 * sheet + 1].Right, sides[2 * sheet].Left]);
        Assert.Equal(Enumerable.Range(1, pages), read);
    }

    [Fact]
    public void Booklet_PagesMeetInTheFold_WithoutBleedingIntoOneAnother()
    {
        ImmutableArray<Scene> spreads = SaddleStitch.Impose([Page(148, 210, 3, Red), Page(148, 210, 3, Yellow), Page(148, 210, 3, Paper), Page(148, 210, 3, Black)]);
        Assert.Equal(2, spreads.Length);
        Assert.Equal((296.0, 210.0, 3.0), (spreads[0].Width.Millimetres, spreads[0].Height.Millimetres, spreads[0].Bleed.Millimetres));
        byte[] row = Rasterizer.Draw(spreads[0], RasterArea.Of(spreads[0].BleedBox, 302, 216), PixelFormat.Rgb24)[..(302 * 3)];
        Assert.Equal([Black.Rgb, Black.Rgb, Red.Rgb, Red.Rgb], ((int[])[0, 150, 151, 301]).Select(x => new Rgb(row[3 * x], row[3 * x + 1], row[3 * x + 2])));
    }

    [Fact]
    public void Booklet_OfSixPages_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => SaddleStitch.Order(6));

    private static SheetSize Sheet(string name) => name switch { "A4" => SheetSize.A4, "A3" => SheetSize.A3, _ => SheetSize.Sra3 };

    private static NUpPlan Plan(string sheet, double width, double height, double bleed) =>
        NUpPlan.For(Sheet(sheet), Length.Mm(width), Length.Mm(height), Length.Mm(bleed)) ?? throw new InvalidOperationException("not one fits");

    private static bool Overlap(Box a, Box b) => a.X < b.Right && b.X < a.Right && a.Y < b.Bottom && b.Y < a.Bottom;

    private static byte[] Draw(Scene sheet) => Rasterizer.Draw(sheet, RasterArea.OfTrim(sheet, 50.8), PixelFormat.Bit1);

    private static byte[] Mirror(byte[] rows, Scene sheet)
    {
        int width = RasterArea.OfTrim(sheet, 50.8).WidthPx, stride = (width + 7) / 8;
        var mirrored = new byte[rows.Length];
        for (int y = 0; y < rows.Length / stride; y++)
            for (int x = 0; x < width; x++)
                if ((rows[y * stride + (x >> 3)] & 0x80 >> (x & 7)) != 0)
                    mirrored[y * stride + (width - 1 - x >> 3)] |= (byte)(0x80 >> (width - 1 - x & 7));
        return mirrored;
    }
}
