using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Raster;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;
using ContentKit.Export;
using ContentKit.Export.Pdf;
using ContentKit.Tests.Drawing;
using static ContentKit.Tests.Export.TestScenes;

namespace ContentKit.Tests.Export;

/// <summary>Set text in a PDF: glyphs in their own units, those that stand often written once.</summary>
public sealed class PdfTextTests : IDisposable
{
    private const string Body = "凡是让你先垫钱的刷单都是诈骗，接到96110要接听。骑着毛驴看唱本：3,000 元也不转给“安全账户”。";

    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData(Body, 14, WritingMode.Horizontal)]
    [InlineData("先核实，后转账。先核实，后转账。Tel 96110 先核实，后转账。", 20, WritingMode.VerticalRightToLeft)]
    [InlineData("لا تحول المال إلى الغرباء 96110 لا تحول المال", 16, WritingMode.Horizontal)]
    [InlineData("གོམས་གཤིས་གོམས་གཤིས་བཟང་པོ།", 18, WritingMode.Horizontal)]
    public void SetText_DrawnByPoppler_LooksLikeOurRaster(string text, double sizeMm, WritingMode mode)
    {
        Scene page = Page(220, 220, 0, Paper, Items(text, sizeMm, mode));
        OutsideJudge.Ask("pdftocairo", "-png", "-singlefile", "-scale-to-x", "1760", "-scale-to-y", "1760",
            Pdf(Settings() with { Colour = ExportColour.Rgb }, page), _scratch.Path("theirs"));
        Assert.InRange(Pictures.EdgeDifference(_scratch.Path("theirs.png"), page, RasterArea.Of(page.Trim, 1760, 1760)), 0, 0.0005);
    }

    [Fact]
    public void TextOnManyPages_TakesEachGlyphOnce()
    {
        Scene[] pages = [.. Enumerable.Range(0, 40).Select(i => Page(220, 220, 0, Paper, Items(Body, 10 + i * 0.1, WritingMode.Horizontal)))];
        string file = Pdf(Settings(), pages);
        Assert.True(new FileInfo(file).Length < 4 * Written("pdf", Settings(), pages[0]).Length);
        Assert.Contains("No syntax or stream encoding errors found", OutsideJudge.Ask("qpdf", "--check", file));
        Assert.Equal(2, OutsideJudge.Ask("pdffonts", file).TrimEnd().Split('\n').Length);
    }

    [Fact]
    public void SharedGlyphs_StandOnTheBlackPlateAlone_LikeAnyBlackText()
    {
        Scene page = Page(100, 100, 0, Yellow, Items("口口口口口口口口口口口口口口口口口口口口口口口口口口口口口口口口口口口口口口口口", 8, WritingMode.Horizontal, 100, Black));
        Plates plates = Plates.Of(Pdf(Settings(), page), 254);
        (int x, int y) = (from v in Enumerable.Range(0, 900) from u in Enumerable.Range(0, 900) where plates.At("Black", u, v) > 0.99 select (u, v)).First();
        Assert.All(["Cyan", "Magenta", "Yellow"], name => Assert.Equal(0, plates.At(name, x, y), 0.02));
    }

    // As font tools do it: the cubic cut into equal parts of its parameter, each part's control at the mean of its two.
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void QuadraticsOfOneCubic_AreJoinedIntoIt(int parts)
    {
        Point start = new(0, 0), first = new(0.03, 0.2), second = new(0.16, 0.33), end = new(0.4, 0.35);
        (int count, Point foundFirst, Point foundSecond) = QuadRun.Join(start, Cut(start, first, second, end, parts));
        Assert.Equal(parts, count);
        Assert.Equal(0, Distance(first, foundFirst), 0.01);
        Assert.Equal(0, Distance(second, foundSecond), 0.01);
    }

    [Fact]
    public void Corner_IsNeverJoinedAway()
    {
        // Two curves that meet half way between their controls, but turn by far more than one cubic of that kind would.
        (int count, _, _) = QuadRun.Join(new Point(0, 0), [new(0.5, 0), new(0.5, 0.25), new(0.5, 0.5), new(0, 0)]);
        Assert.Equal(1, count);
    }

    private static Point[] Cut(Point start, Point first, Point second, Point end, int parts)
    {
        Point[] controls = [.. Enumerable.Range(0, parts).Select(i =>
        {
            double share = parts == 1 ? 0.5 : i / (parts - 1.0);
            (Point a, Point b, Point c, Point d) = Part(i / (double)parts, (i + 1) / (double)parts);
            Point early = new(a.X + (b.X - a.X) * 1.5, a.Y + (b.Y - a.Y) * 1.5), late = new(d.X + (c.X - d.X) * 1.5, d.Y + (c.Y - d.Y) * 1.5);
            return new Point(early.X + (late.X - early.X) * share, early.Y + (late.Y - early.Y) * share);
        })];
        var quads = new List<Point>();
        for (int i = 0; i < parts; i++)
        {
            quads.Add(controls[i]);
            quads.Add(i == parts - 1 ? end : new Point((controls[i].X + controls[i + 1].X) / 2, (controls[i].Y + controls[i + 1].Y) / 2));
        }

        return [.. quads];

        (Point, Point, Point, Point) Part(double from, double to)
        {
            Point a = At(from), d = At(to), da = Slope(from), dd = Slope(to);
            double third = (to - from) / 3;
            return (a, new(a.X + da.X * third, a.Y + da.Y * third), new(d.X - dd.X * third, d.Y - dd.Y * third), d);
        }

        Point At(double t) => Mix([(1 - t) * (1 - t) * (1 - t), 3 * (1 - t) * (1 - t) * t, 3 * (1 - t) * t * t, t * t * t]);
        Point Slope(double t) => Mix([-3 * (1 - t) * (1 - t), 3 * (1 - t) * (1 - 3 * t), 3 * t * (2 - 3 * t), 3 * t * t]);
        Point Mix(double[] w) => new(
            w[0] * start.X + w[1] * first.X + w[2] * second.X + w[3] * end.X, w[0] * start.Y + w[1] * first.Y + w[2] * second.Y + w[3] * end.Y);
    }

    private static double Distance(Point one, Point other) => Math.Sqrt((one.X - other.X) * (one.X - other.X) + (one.Y - other.Y) * (one.Y - other.Y));

    private static SceneItem[] Items(string text, double sizeMm, WritingMode mode, double measure = 200, Paint? paint = null) =>
        [.. DrawingSamples.Set(text, new TextStyle("sans-black", sizeMm, paint ?? Black) { Mode = mode }, measure).At(5, 5)];

    private string Pdf(ExportSettings settings, params Scene[] pages) => _scratch.Write("piece.pdf", Written("pdf", settings, pages));
}
