using System.Collections.Immutable;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Raster;
using ContentKit.Drawing.Scenes;
using static ContentKit.Tests.Drawing.DrawingSamples;

namespace ContentKit.Tests.Drawing;

/// <summary>Black on white at one pixel a unit: a pixel's value tells its covered area.</summary>
public class RasterizerTests
{
    [Fact]
    public void Rectangle_CoversEachPixelByItsExactArea()
    {
        byte[] grey = Grey(4, 3, Fill(Outline.Rectangle(new Box(0.5, 0.25, 2, 1.5))));
        // Columns are covered by ½, 1, ½; rows by ¾, ¾.
        Assert.Equal([159, 64, 159, 255, 159, 64, 159, 255, 255, 255, 255, 255], grey);
    }

    [Fact]
    public void Triangle_CoversItsExactArea()
    {
        Outline triangle = new OutlineBuilder().MoveTo(1.3, 0.7).LineTo(17.9, 5.1).LineTo(4.2, 13.6).Close().Build();
        double exact = Math.Abs((17.9 - 1.3) * (13.6 - 0.7) - (4.2 - 1.3) * (5.1 - 0.7)) / 2;
        Assert.Equal(exact, Ink(Grey(20, 15, Fill(triangle))), tolerance: 0.3);
    }

    [Fact]
    public void Circle_CoversPiRSquared() =>
        Assert.Equal(Math.PI * 40 * 40, Ink(Grey(100, 100, Fill(Outline.Circle(50.3, 49.8, 40)))), tolerance: 4);

    [Fact]
    public void ManyStrokesOverOneAnother_AreDrawnInTime()
    {
        // Every piece of every ring crosses pieces of all others within the same row.
        var rings = new OutlineBuilder();
        for (int i = 0; i < 300; i++) rings.Ellipse(20 + i * 0.01, 20 + i * 0.007, 12, 12);
        var watch = System.Diagnostics.Stopwatch.StartNew();

        byte[] grey = Grey(40, 40, new SceneItem.Stroke(rings.Build(), Black, 4, Round: true));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"took {watch.Elapsed}");
        // The union: a ring from radius 10 to 14 around a centre that moved by 3 and 2.
        Assert.Equal([255, 0, 255, 0, 255], [grey[2 * 40 + 2], grey[20 * 40 + 8], grey[21 * 40 + 21], grey[22 * 40 + 34], grey[38 * 40 + 38]]);
    }

    [Fact]
    public void OverlappingContours_AreUnited()
    {
        // Two rectangles share pixels with their edges; a third repeats the first exactly.
        Outline all = new OutlineBuilder().Rectangle(new Box(0.5, 0.5, 3, 2)).Rectangle(new Box(2.25, 1.25, 3, 2)).Rectangle(new Box(0.5, 0.5, 3, 2)).Build();
        Assert.Equal(6 + 6 - 1.25 * 1.25, Ink(Grey(7, 5, Fill(all))), tolerance: 0.05);
        Assert.Equal(Grey(7, 5, Fill(Outline.Rectangle(new Box(0.5, 0.5, 3, 2)))),
            Grey(7, 5, Fill(new OutlineBuilder().Rectangle(new Box(0.5, 0.5, 3, 2)).Rectangle(new Box(0.5, 0.5, 3, 2)).Build())));
    }

    [Fact]
    public void ContourTheOtherWayRound_IsAHole()
    {
        Outline ring = new OutlineBuilder().Rectangle(new Box(0, 0, 6, 6))
            .MoveTo(2, 2).LineTo(2, 4).LineTo(4, 4).LineTo(4, 2).Close().Build();
        Assert.Equal(32, Ink(Grey(6, 6, Fill(ring))), tolerance: 0.01);
    }

    [Fact]
    public void StarDrawnInOneStroke_IsFilledToItsMiddle()
    {
        var builder = new OutlineBuilder();
        for (int i = 0; i < 5; i++)
        {
            (double sin, double cos) = Math.SinCos(i * 4 * Math.PI / 5);
            if (i == 0) builder.MoveTo(50 + 45 * sin, 50 - 45 * cos);
            else builder.LineTo(50 + 45 * sin, 50 - 45 * cos);
        }

        byte[] grey = Grey(100, 100, Fill(builder.Close().Build()));
        Assert.Equal(0, grey[50 * 100 + 50]);
        // A pentagram's area for the radius R of its points: 10·R²·sin 36°·sin 18° ÷ (2·sin 126°).
        double area = 10 * 45 * 45 * Math.Sin(Math.PI / 5) * Math.Sin(Math.PI / 10) / (2 * Math.Sin(0.7 * Math.PI));
        Assert.Equal(area, Ink(grey), tolerance: 3);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(7, 1)]
    [InlineData(13, 2)]
    [InlineData(64, 4)]
    [InlineData(500, 3)]
    public void BandsAndThreads_DoNotChangeAByte(int bandRows, int threads)
    {
        Scene scene = Busy();
        foreach (PixelFormat format in new[] { PixelFormat.Rgb24, PixelFormat.Cmyk32, PixelFormat.Bit1 })
        {
            var area = RasterArea.OfTrim(scene, 60);
            byte[] whole = Rasterizer.Draw(scene, area, format);
            var banded = new List<byte>();
            Rasterizer.Draw(scene, area, format, bandRows, threads, (first, _, rows) =>
            {
                Assert.Equal(banded.Count, first * area.RowBytes(format));
                banded.AddRange(rows);
            });
            Assert.Equal(whole, banded);
        }
    }

    [Fact]
    public void A0AtThreeHundredDpi_NeverStandsWholeInMemory()
    {
        Scene scene = Page(841, 1189, new SceneItem.Group(Transform.Scale(8.41), Busy().Items));
        var area = RasterArea.OfTrim(scene, 300);
        Assert.Equal((9933, 14043), (area.WidthPx, area.HeightPx));
        long rows = 0, before = GC.GetAllocatedBytesForCurrentThread();
        Rasterizer.Draw(scene, area, PixelFormat.Cmyk32, parallelism: 1, (_, count, _) => rows += count);
        // The picture is 532 MiB; all that is ever allocated for it, freed or not, must stay far below 150.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 32 << 20);
        Assert.Equal(14043, rows);
    }

    [Fact]
    public void FailingSink_EndsTheRunWithItsOwnError() =>
        Assert.Contains(
            Assert.Throws<AggregateException>(() => Rasterizer.Draw(Busy(), RasterArea.OfTrim(Busy(), 60), PixelFormat.Rgb24, 5, 2,
                (first, _, _) => { if (first >= 20) throw new IOException("disk full"); })).Flatten().InnerExceptions,
            error => error is IOException { Message: "disk full" });

    [Fact]
    public void Modules_OnWholePixels_AreExact()
    {
        BitMatrix matrix = BitMatrix.Parse("#.#\n.##");
        byte[] bits = Rasterizer.Draw(Page(8, 4, new SceneItem.Modules(matrix, 1, 0, 2, new Paint.On(default), "")),
            RasterArea.Of(new Box(0, 0, 8, 4), 25.4), PixelFormat.Bit1);
        Assert.Equal([0b01100110, 0b01100110, 0b00011110, 0b00011110], bits);
    }

    [Fact]
    public void BitPicture_SetsDotsThatAreAtLeastHalfCovered()
    {
        SceneItem item = new SceneItem.Fill(Outline.Rectangle(new Box(0.5, 0, 2.1, 1)), new Paint.On(default));
        Assert.Equal([0b11100000], Rasterizer.Draw(Page(8, 1, item), RasterArea.Of(new Box(0, 0, 8, 1), 25.4), PixelFormat.Bit1));
    }

    [Fact]
    public void OffPaint_ClearsWhatOnPaintSet()
    {
        Scene scene = Page(8, 1,
            new SceneItem.Fill(Outline.Rectangle(new Box(0, 0, 8, 1)), new Paint.On(default)),
            new SceneItem.Fill(Outline.Rectangle(new Box(2, 0, 3, 1)), new Paint.Off(default)));
        Assert.Equal([0b11000111], Rasterizer.Draw(scene, RasterArea.OfTrim(scene, 25.4), PixelFormat.Bit1));
    }

    [Fact]
    public void CmykPixels_HoldThePaintsInk()
    {
        Paint ink = new Paint.Process("red", Cmyk.Percent(5, 98, 90, 0), default);
        Scene scene = Page(1, 1, new SceneItem.Fill(Outline.Rectangle(new Box(0, 0, 1, 1)), ink)) with { Ground = null };
        Assert.Equal([13, 250, 230, 0], Rasterizer.Draw(scene, RasterArea.OfTrim(scene, 25.4), PixelFormat.Cmyk32));
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(200, 120, 40)]
    [InlineData(255, 255, 255)]
    public void PictureInInks_IsSeparatedAsInAPdf(byte red, byte green, byte blue)
    {
        var picture = new SceneItem.Picture(new PixelImage(1, 1, new[] { red, green, blue }), new Box(0, 0, 1, 1), "");
        Scene scene = Page(1, 1, picture) with { Ground = null };
        Assert.Equal(InkSeparation.Separate([red, green, blue]), Rasterizer.Draw(scene, RasterArea.OfTrim(scene, 25.4), PixelFormat.Cmyk32));
    }

    [Fact]
    public void Picture_MadeSmaller_IsAveraged()
    {
        byte[] chequers = [.. Enumerable.Range(0, 64).SelectMany(i => Enumerable.Repeat((byte)((i + i / 8) % 2 * 255), 3))];
        var picture = new SceneItem.Picture(new PixelImage(8, 8, chequers), new Box(0, 0, 2, 2), "");
        Assert.All(Grey(2, 2, picture), value => Assert.InRange(value, 120, 135));
    }

    [Fact]
    public void Stroke_Straight_CoversLengthTimesWidth()
    {
        Outline line = new OutlineBuilder().MoveTo(5, 5).LineTo(35, 20).Build();
        double length = Math.Sqrt(30 * 30 + 15 * 15);
        Assert.Equal(length * 3, Ink(Grey(40, 30, new SceneItem.Stroke(line, Black, 3))), tolerance: 0.3);
        // Round caps add a disc.
        Assert.Equal(length * 3 + Math.PI * 2.25, Ink(Grey(40, 30, new SceneItem.Stroke(line, Black, 3, Round: true))), tolerance: 0.3);
    }

    [Fact]
    public void Stroke_AroundARectangle_HasSquareCorners()
    {
        byte[] grey = Grey(20, 20, new SceneItem.Stroke(Outline.Rectangle(new Box(5, 5, 10, 10)), Black, 2));
        Assert.Equal(144 - 64, Ink(grey), tolerance: 0.1);
    }

    private static Scene Busy()
    {
        var items = ImmutableArray.CreateBuilder<SceneItem>();
        items.Add(new SceneItem.Fill(Outline.RoundedRectangle(new Box(3, 3, 94, 60), 8), White));
        items.AddRange(Set("谨防电信网络诈骗，请拨打96110。", Body, 80).At(8, 6));
        items.Add(new SceneItem.Stroke(Outline.Circle(50, 80, 13.3), Black, 2.7));
        items.Add(new SceneItem.Modules(BitMatrix.Parse("#.#\n.##\n##."), 70.3, 70.1, 3.07, Black, ""));
        items.Add(new SceneItem.Group(Transform.Rotate(17), [new SceneItem.Stroke(Outline.Rectangle(new Box(30, 70, 20, 9)), Black, 1, Round: true)]));
        return Page(100, 100, [.. items]) with { Ground = new Paint.Process("red", Cmyk.Percent(5, 98, 90, 0), new Rgb(227, 39, 49)) };
    }

    private static SceneItem Fill(Outline outline) => new SceneItem.Fill(outline, Black);

    private static Scene Page(double width, double height, params SceneItem[] items) =>
        new(Length.Mm(width), Length.Mm(height), Length.Zero, null, [.. items]);

    private static byte[] Grey(int width, int height, params SceneItem[] items)
    {
        byte[] rgb = Rasterizer.Draw(Page(width, height, items), RasterArea.Of(new Box(0, 0, width, height), 25.4), PixelFormat.Rgb24);
        return [.. rgb.Where((_, i) => i % 3 == 0)];
    }

    private static double Ink(byte[] grey) => grey.Sum(value => (255 - value) / 255.0);
}
