using System.Text;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Raster;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Svg;
using ContentKit.Tests.Export;

namespace ContentKit.Tests.Drawing;

public class SvgReaderTests
{
    [Theory]
    [InlineData("""<path d="M20 20h60v60h-60zm15 15v30h30v-30z" fill="#E32731"/>""")]
    [InlineData("""<path d="M10 50C10 10 90 10 90 50S50 90 30 70T10 50Q20 30 10.5.5" fill="#E32731"/>""")]
    [InlineData("""<path d="M10 80q20-60 40-40t40 0c-10 30-20 30-30 20s-20-10-30 20z" fill="#231F20"/>""")]
    [InlineData("""<path d="M50 10a40 40 0 1 0 1 0zM30 50A10 20 30 0140 60A25 12 -20 1 1 30 50Z" fill="#1268B3"/>""")]
    [InlineData("""<path d="M10 10L90 30l-20 50" fill="none" stroke="#000000" stroke-width="9"/>""")]
    [InlineData("""<path d="M10 20L80 30L20 45L85 80" fill="none" stroke="#000000" stroke-width="10" stroke-linecap="round" stroke-linejoin="round"/>""")]
    [InlineData("""<path d="M10 20L80 30L20 75" fill="none" stroke="#000000" stroke-width="12" stroke-linecap="butt" stroke-linejoin="round"/>""")]
    [InlineData("""<path d="M20 80A30 30 0 0 1 80 80" fill="none" stroke="#000000" stroke-width="14" stroke-linecap="butt" stroke-linejoin="round"/>""")]
    [InlineData("""<rect x="10" y="20" width="70" height="50" rx="12" fill="#349250" stroke="#000000" stroke-width="3"/>""")]
    [InlineData("""<rect x="10" y="20" width="70" height="50" rx="30" ry="10" fill="#349250"/>""")]
    [InlineData("""<circle cx="50" cy="50" r="33.3" fill="currentColor"/><ellipse cx="40" cy="60" rx="30" ry="9" fill="#FFFFFF"/>""")]
    [InlineData("""<polygon points="50,5 61,40 98,40 68,62 79,95 50,75 21,95 32,62 2,40 39,40" fill="#FCAF26" stroke="#000000" stroke-width="2" stroke-linejoin="round"/>""")]
    [InlineData("""<polyline points="10 90 30 10 50 90 70 10 90 90" fill="none" stroke="#754896" stroke-width="6"/><line x1="5" y1="50" x2="95" y2="52" stroke="#000000" stroke-width="4" stroke-linecap="round"/>""")]
    [InlineData("""<g transform="translate(50 50) rotate(30) scale(.5 .8)" fill="#1268B3" stroke="#231F20" stroke-width="2"><g transform="matrix(1 0 .3 1 -10 5)"><rect x="-40" y="-30" width="80" height="60"/></g><circle r="12" fill="#FFFFFF"/></g>""")]
    public void Shapes_LookAsLibrsvgDrawsThem(string shapes)
    {
        string svg = $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><title>形</title>{shapes}</svg>""";
        using var scratch = new ScratchFolder();
        string file = scratch.Write("drawing.svg", Encoding.UTF8.GetBytes(svg.Replace("currentColor", "#008C8D", StringComparison.Ordinal)));
        OutsideJudge.Ask("rsvg-convert", "-w", "300", "-h", "300", "-b", "white", "-o", scratch.Path("theirs.png"), file);
        Scene scene = Drawn(svg);
        // Off by more than a quarter anywhere: nowhere. librsvg samples 15 × 17 points a pixel, we measure the area.
        Assert.Equal(0, Pictures.EdgeDifference(scratch.Path("theirs.png"), scene, RasterArea.Of(scene.Trim, 300, 300)));
    }

    [Fact]
    public void EveryIllustrationOfTheTheme_LooksAsLibrsvgDrawsIt()
    {
        // All on one sheet: one run of librsvg instead of forty.
        string[] files = [.. Directory.GetFiles(Path.Combine(DrawingSamples.Root, "themes", "civic", "illustrations"), "*.svg").Order(StringComparer.Ordinal)];
        Assert.NotEmpty(files);
        int rows = (files.Length + 7) / 8;
        var sheet = new StringBuilder($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3200 {rows * 400}\"><title>表</title>");
        for (int i = 0; i < files.Length; i++)
        {
            string svg = File.ReadAllText(files[i]);
            Assert.Empty(Read(svg).Problems);
            string shapes = svg[(svg.IndexOf("</title>", StringComparison.Ordinal) + 8)..svg.LastIndexOf("</svg>", StringComparison.Ordinal)];
            sheet.Append($"<g transform=\"translate({i % 8 * 400} {i / 8 * 400})\">{shapes}</g>");
        }

        string all = sheet.Append("</svg>").ToString();
        using var scratch = new ScratchFolder();
        string coloured = scratch.Write("sheet.svg", Encoding.UTF8.GetBytes(all.Replace("currentColor", "#008C8D", StringComparison.Ordinal)));
        OutsideJudge.Ask("rsvg-convert", "-w", "1280", "-h", $"{rows * 160}", "-b", "white", "-o", scratch.Path("theirs.png"), coloured);
        Scene scene = Drawn(all, 3200, rows * 400);
        // Where two shapes share an edge, librsvg and we may mix the ground in differently: a handful of pixels.
        Assert.InRange(Pictures.EdgeDifference(scratch.Path("theirs.png"), scene, RasterArea.Of(scene.Trim, 1280, rows * 160)), 0, 0.0003);
    }

    [Theory]
    [InlineData("<text>诈骗</text>", 3, 4, "element text")]
    [InlineData("""<path d="M0 0" style="fill:red"/>""", 3, 18, "attribute style")]
    [InlineData("""<path d="M0 0L" fill="#000000"/>""", 3, 9, "cannot read d")]
    [InlineData("""<path d="L0 0" fill="#000000"/>""", 3, 9, "cannot read d")]
    [InlineData("""<rect width="9" height="9" fill="red"/>""", 3, 30, "cannot read fill")]
    [InlineData("""<rect width="-9" height="9" fill="#000000"/>""", 3, 9, "cannot read width")]
    [InlineData("""<g transform="skewX(3)"><circle r="1" fill="#000000"/></g>""", 3, 6, "cannot read transform")]
    [InlineData("""<path d="M0 0H9V9Z" fill="#000000" fill-rule="evenodd"/>""", 3, 38, "cannot read fill-rule")]
    [InlineData("""<image href="file:///etc/passwd"/>""", 3, 4, "element image")]
    [InlineData("""<script>alert(1)</script>""", 3, 4, "element script")]
    public void AnythingOutsideTheSubset_IsNamedWithItsPlace(string shape, int line, int column, string message)
    {
        SvgReading reading = Read($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n<title>形</title>\n  {shape}\n</svg>");
        Assert.Null(reading.Illustration);
        Diagnostic problem = reading.Problems[0];
        Assert.Equal(DiagnosticIds.BadIllustration, problem.Id);
        Assert.Equal(("a.svg", line, column), (problem.Span.Path, problem.Span.Line, problem.Span.Column));
        Assert.Contains(message, problem.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect/></svg>", "no title")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><title>形</title></svg>", "no viewBox")]
    [InlineData("<html/>", "root element")]
    [InlineData("<?xml-stylesheet href=\"https://evil.example/a.xsl\" type=\"text/xsl\"?><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>形</title></svg>", "processing instructions")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>形</title><?a b?></svg>", "processing instructions")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>形</title></svg><?a b?>", "processing instructions")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>形</title></svg><svg/>", "not valid XML")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\"/>", "not valid XML")]
    [InlineData("<svg", "not valid XML")]
    public void BrokenDrawing_IsRefused(string svg, string message) =>
        Assert.Contains(Read(svg).Problems, problem => problem.Message.English.Contains(message, StringComparison.Ordinal));

    [Fact]
    public void DeepNesting_IsRefused() => Assert.Contains(
        Read($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>形</title>{string.Concat(Enumerable.Repeat("<g>", 5000))}{string.Concat(Enumerable.Repeat("</g>", 5000))}</svg>").Problems,
        problem => problem.Message.English.Contains("nested deeper", StringComparison.Ordinal));

    [Fact]
    public void PlacedDrawing_FillsItsBoxCentred()
    {
        Illustration drawing = Read("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="10 10 20 10"><title>形</title><rect x="10" y="10" width="20" height="10" fill="currentColor"/></svg>""").Illustration!;
        Assert.Equal([Illustration.CurrentColour], drawing.Colours.ToArray());
        SceneItem item = Assert.Single(drawing.Place(new Box(0, 0, 100, 100), _ => DrawingSamples.Black).Items);
        Assert.Equal(new Box(0, 25, 100, 50), Assert.IsType<SceneItem.Fill>(item).Outline.Bounds);
    }

    private static SvgReading Read(string svg) => SvgReader.Read(Encoding.UTF8.GetBytes(svg), "a.svg");

    private static Scene Drawn(string svg, double width = 100, double height = 100)
    {
        SvgReading reading = Read(svg);
        Assert.Empty(reading.Problems);
        SceneItem.Group group = reading.Illustration!.Place(new Box(0, 0, width, height), colour =>
            Rgb.TryParse(colour == Illustration.CurrentColour ? "#008C8D" : colour, out Rgb rgb) ? new Paint.Process(colour, default, rgb) : throw new FormatException(colour));
        return new Scene(Length.Mm(width), Length.Mm(height), Length.Zero, null, [group]);
    }
}
