using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Raster;
using ContentKit.Drawing.Scenes;
using ContentKit.Export;
using static ContentKit.Tests.Export.TestScenes;

namespace ContentKit.Tests.Export;

/// <summary>PNG, BMP and TIFF as ImageMagick and <c>file</c> see them.</summary>
public sealed class RasterFilesTests : IDisposable
{
    private const string Dots = """
        ################################
        #..............................#
        #.####.#...#.####.####.#...#...#
        #.#..#.##..#..#...#....##.##...#
        #.####.#.#.#..#...###..#.#.#...#
        #.#..#.#..##..#...#....#...#...#
        #.#..#.#...#.####.#....#...#...#
        ################################
        """;

    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Bmp_OfLedDots_IsOneBitDeepAndEqualDotForDot()
    {
        string file = _scratch.Write("led.bmp", Written("bmp", LedSettings, Led(Dots)));
        Assert.Contains("PC bitmap, Windows 3.x format, 32 x 8 x 1", OutsideJudge.Ask("file", file));
        Assert.Equal(Normal(Dots), Drawing(file, lit: true));
    }

    [Fact]
    public void Bmp_RowsArePaddedToFourBytes()
    {
        byte[] bytes = Written("bmp", LedSettings, Led("#.#.#.#.#\n.#.#.#.#."));
        Assert.Equal(62 + 2 * 4, bytes.Length);
        Assert.Equal("#.#.#.#.#\n.#.#.#.#.", Drawing(_scratch.Write("odd.bmp", bytes), lit: true));
    }

    [Fact]
    public void Png_OfLedDots_IsOneBitGreyAndEqualDotForDot()
    {
        string file = _scratch.Write("led.png", Written("png", LedSettings, Led(Dots)));
        Assert.Contains("32 x 8, 1-bit grayscale", OutsideJudge.Ask("file", file));
        Assert.Equal(Normal(Dots), Drawing(file, lit: true));
    }

    [Fact]
    public void Png_OfStamp_IsBlackInkOnWhite_AtSixHundredDpi()
    {
        Scene stamp = Page(58, 22, 0, null, Block(0, 0, 29, 22, Ink));
        string file = _scratch.Write("stamp.png", Written("png", Settings() with { Colour = ExportColour.OneBit, Dpi = 600 }, stamp));
        Assert.Equal("1370x520 236.22", OutsideJudge.Ask("identify", "-format", "%wx%h %[fx:int(resolution.x*100+0.5)/100]", file)[..15]);
        Assert.Contains("1370 x 520, 1-bit grayscale", OutsideJudge.Ask("file", file));
        Assert.Equal("gray(0) gray(255)", OutsideJudge.Ask("convert", file, "-format", "%[pixel:u.p{100,100}] %[pixel:u.p{1300,100}]", "info:").Replace("black", "gray(0)").Replace("white", "gray(255)"));
    }

    /// <summary>A whole campaign draws thousands: buffers made anew for each would be gigabytes to collect.</summary>
    [Fact]
    public void Png_AfterTheFirst_HardlyAllocates()
    {
        Scene scene = Poster();
        long[] allocated = [.. Enumerable.Range(0, 6).Select(_ =>
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Written("png", Settings() with { Dpi = 72, Parallelism = 1 }, scene);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        })];
        // Band, piece and palette are two megabytes and a third, the outlines six hundred kilobytes. Another test's full collection may empty the pool once.
        Assert.InRange(allocated.Min(), 1, 900_000);
    }

    [Fact]
    public void MirroredStamp_HasItsInkOnTheOtherSide()
    {
        Scene stamp = Page(58, 22, 0, null, Block(0, 0, 29, 22, Ink));
        ExportSettings settings = Settings() with { Colour = ExportColour.OneBit, Dpi = 25.4 };
        string plain = Drawing(_scratch.Write("plain.png", Written("png", settings, stamp)), lit: false);
        string mirrored = Drawing(_scratch.Write("mirrored.png", Written("png", settings with { Mirrored = true }, stamp)), lit: false);
        Assert.Equal(new string('#', 29) + new string('.', 29), plain.Split('\n')[0]);
        Assert.Equal(new string('.', 29) + new string('#', 29), mirrored.Split('\n')[0]);
    }

    [Fact]
    public void Png_OfPoster_HasAPalette_ItsResolution_AndExactColours()
    {
        string file = _scratch.Write("poster.png", Written("png", Settings() with { Dpi = 72 }, Poster()));
        Assert.Contains("842 x 1191, 8-bit colormap", OutsideJudge.Ask("file", file));
        string[] pixels = OutsideJudge.Ask("convert", file, "-format", "%[hex:u.p{5,5}] %[hex:u.p{100,480}] %[hex:u.p{624,737}] %[resolution.x] %[units]", "info:").Split(' ');
        Assert.Equal(["E32731", "FFFFFF", "FFDA2F"], pixels[..3]);
        Assert.StartsWith("28.3", pixels[3]); // pixels per centimetre: 72 dpi
    }

    [Fact]
    public void Png_Edges_StayWithinTwentyLevels_AndPlainColoursAreExact()
    {
        Paint.Process[] paints = [Red, Black, Yellow, Paper];
        Scene crowded = Page(100, 100, 0, Paper, [.. Enumerable.Range(0, 60).Select(i =>
            (SceneItem)new SceneItem.Fill(Outline.Circle(10 + i * 37 % 80, 10 + i * 53 % 80, 5 + i % 17), paints[i % 4]))]);
        RasterArea area = RasterArea.OfTrim(crowded, 150);
        byte[] exact = Rasterizer.Draw(crowded, area, PixelFormat.Rgb24);
        byte[] written = Rgb(_scratch.Write("crowded.png", Written("png", Settings() with { Dpi = 150 }, crowded)));
        Assert.Equal(exact.Length, written.Length);
        Assert.InRange(exact.Zip(written, (a, b) => Math.Abs(a - b)).Max(), 0, 20);

        // Only mixtures along edges move: wherever a paint stands alone it is exact.
        Rgb[] alone = [.. paints.Select(paint => paint.Rgb)];
        Assert.All(exact.Chunk(3).Zip(written.Chunk(3)).Where(pair => alone.Contains(new Rgb(pair.First[0], pair.First[1], pair.First[2]))),
            pair => Assert.Equal(pair.First, pair.Second));
    }

    [Fact]
    public void Png_OfAPhotograph_IsTrueColour_PixelForPixel()
    {
        byte[] pixels = new byte[64 * 48 * 3];
        new Random(1).NextBytes(pixels);
        Scene photo = Page(64, 48, 0, Paper, new SceneItem.Picture(new PixelImage(64, 48, pixels), new Box(0, 0, 64, 48), "照片"));
        string file = _scratch.Write("photo.png", Written("png", LedSettings with { Colour = ExportColour.Rgb }, photo));
        Assert.Contains("8-bit/color RGB", OutsideJudge.Ask("file", file));
        Assert.Equal(Rasterizer.Draw(photo, RasterArea.OfTrim(photo, 25.4), PixelFormat.Rgb24), Rgb(file));
    }

    [Theory]
    [InlineData("png")]
    [InlineData("tiff")]
    public void MoreWorkers_GiveTheSameBytes(string kind)
    {
        ExportSettings settings = Settings() with { Dpi = 150 };
        Assert.Equal(Written(kind, settings, Poster()), Written(kind, settings with { Parallelism = 3 }, Poster()));
    }

    [Fact]
    public void Tiff_HoldsTheInks_WithBleedAndResolution()
    {
        ExportSettings settings = Settings() with { Dpi = 100, IncludeBleed = true };
        string file = _scratch.Write("poster.tif", Written("tiff", settings, Poster()));
        Assert.Equal("1193x1677 CMYK 100 Zip 8", OutsideJudge.Ask("identify", "-format", "%wx%h %[colorspace] %x %C %z", file));
        Assert.Equal(
            Rasterizer.Draw(Poster(), RasterArea.OfBleed(Poster(), 100), PixelFormat.Cmyk32),
            Convert(file, "cmyk"));
    }

    [Fact]
    public void Tiff_LeavesTheDieLineOut()
    {
        Scene label = Label();
        Scene bare = label with { Items = label.Items.RemoveAt(1) };
        Assert.Equal(Written("tiff", Settings(), bare), Written("tiff", Settings(), label));
    }

    private static ExportSettings LedSettings => Settings() with { Colour = ExportColour.OneBit, Dpi = ExportSettings.PixelFormatDpi };

    private static Scene Led(string dots)
    {
        BitMatrix matrix = BitMatrix.Parse(dots);
        return Page(matrix.Width, matrix.Height, 0, Dark, new SceneItem.Modules(matrix, 0, 0, 1, Lit, "谨防诈骗"));
    }

    private static string Normal(string dots) => BitMatrix.Parse(dots).ToString();

    /// <summary>The picture as ASCII, read by ImageMagick.</summary>
    private string Drawing(string file, bool lit)
    {
        int width = int.Parse(OutsideJudge.Ask("identify", "-format", "%w", file), System.Globalization.CultureInfo.InvariantCulture);
        byte[] grey = Convert(file, "gray");
        return string.Join('\n', grey.Chunk(width).Select(row => string.Concat(row.Select(value => value > 127 == lit ? '#' : '.'))));
    }

    private byte[] Rgb(string file) => Convert(file, "rgb");

    private byte[] Convert(string file, string raw)
    {
        OutsideJudge.Ask("convert", file, "-depth", "8", $"{raw}:" + _scratch.Path("raw"));
        return File.ReadAllBytes(_scratch.Path("raw"));
    }
}
