using ContentKit.Drawing.Scenes;
using ContentKit.Export;
using ContentKit.Export.Gif;
using static ContentKit.Tests.Export.TestScenes;

namespace ContentKit.Tests.Export;

public sealed class GifExporterTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData(64)] // 16 px cells, 240 characters a minute
    [InlineData(48)] // 16 px cells, 180 a minute
    [InlineData(128)] // 32 px cells, 240 a minute
    [InlineData(256)] // 64 px cells
    public void Scroll_TakesAsLongAsTheSpeedSays_ToHalfAPercent(double pixelsPerSecond)
    {
        int[] delays = [.. Ask(Gif(Strip(320, 16), new Playback.Scroll(256, pixelsPerSecond)), "%T\n").Select(int.Parse)];
        double wanted = (320 + 256) / pixelsPerSecond;
        Assert.InRange(delays.Sum() / 100.0, wanted * 0.995, wanted * 1.005);
        Assert.All(delays, delay => Assert.InRange(delay, 5, 9));
    }

    [Fact]
    public void Scroll_ShowsThePanel_MovingOnByAFewPixelsAFrame()
    {
        string file = Gif(Strip(96, 16), new Playback.Scroll(64, 64));
        Assert.All(Ask(file, "%wx%h\n"), size => Assert.Equal("64x16", size));
        Assert.Equal((96 + 64) / 4, Ask(file, "%n\n").Length);

        // Column n of the strip is lit where n is a multiple of 5; frame 3 begins at column 12.
        string[] rows = Rows(file, frame: 3, width: 64);
        Assert.Equal(string.Concat(Enumerable.Range(12, 64).Select(column => column % 5 == 0 ? '#' : '.')), rows[0]);

        // The strip has passed: darkness. Then it comes again from the right.
        Assert.Equal(new string('.', 64), Rows(file, frame: 24, width: 64)[7]);
        Assert.Equal(new string('.', 4) + string.Concat(Enumerable.Range(0, 60).Select(column => column % 5 == 0 ? '#' : '.')), Rows(file, frame: 39, width: 64)[0]);
    }

    [Fact]
    public void Scroll_RepeatsWithoutEnd() =>
        Assert.Contains("Iterations: 0", OutsideJudge.Ask("identify", "-verbose", Gif(Strip(96, 16), new Playback.Scroll(64, 64)) + "[0]"));

    [Fact]
    public void Pages_StandAsLongAsTheyAreHeld()
    {
        string file = Gif([Strip(64, 16), Strip(64, 16)], new Playback.Pages([2, 3.5]));
        Assert.Equal(["200", "350"], Ask(file, "%T\n"));
    }

    [Fact]
    public void Noise_SurvivesTheCompression()
    {
        // 32,768 pixels of noise fill the table of 4,096 codes several times over.
        var random = new Random(7);
        BitMatrix noise = BitMatrix.Create(512, 64, (_, _) => random.Next(2) == 0);
        Scene scene = Page(512, 64, 0, Dark, new SceneItem.Modules(noise, 0, 0, 1, Lit, ""));
        Assert.Equal(noise.ToString(), string.Join('\n', Rows(Gif([scene], new Playback.Pages([2])), frame: 0, width: 512)));
    }

    [Fact]
    public void NoPlayback_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Written("gif", Settings(), Strip(64, 16)));

    private static Scene Strip(int width, int height) => Page(width, height, 0, Dark,
        new SceneItem.Modules(BitMatrix.Create(width, height, (x, _) => x % 5 == 0), 0, 0, 1, Lit, ""));

    private string Gif(Scene strip, Playback playback) => Gif([strip], playback);

    private string Gif(Scene[] pages, Playback playback) => _scratch.Write("sign.gif",
        Written("gif", Settings() with { Colour = ExportColour.OneBit, Dpi = 25.4, Playback = playback }, pages));

    private static string[] Ask(string file, string format) =>
        OutsideJudge.Ask("identify", "-format", format, file).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private string[] Rows(string file, int frame, int width)
    {
        OutsideJudge.Ask("convert", FormattableString.Invariant($"{file}[{frame}]"), "-depth", "8", "rgb:" + _scratch.Path("raw"));
        return [.. File.ReadAllBytes(_scratch.Path("raw")).Chunk(3 * width).Select(row => string.Concat(row.Chunk(3).Select(pixel => pixel[0] > 127 ? '#' : '.')))];
    }
}
