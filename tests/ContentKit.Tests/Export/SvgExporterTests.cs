using System.Text;
using System.Xml.Linq;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Raster;
using ContentKit.Drawing.Scenes;
using ContentKit.Export;
using static ContentKit.Tests.Export.TestScenes;

namespace ContentKit.Tests.Export;

public sealed class SvgExporterTests : IDisposable
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Stamp_HasRealMillimetres_TitleAndText()
    {
        XElement root = Parse(Settings("快递章") with { Colour = ExportColour.OneBit }, Page(58, 22, 0, null, Word(5, 5, 10, Ink, "不点<链接>")));
        Assert.Equal(("58mm", "22mm", "0 0 58 22"), ((string?)root.Attribute("width"), (string?)root.Attribute("height"), (string?)root.Attribute("viewBox")));
        Assert.Equal("img", (string?)root.Attribute("role"));
        Assert.Equal("不点<链接>", (string?)root.Attribute("aria-label"));
        Assert.Equal("快递章", root.Element(Svg + "title")?.Value);
        Assert.Equal("#000000", (string?)root.Element(Svg + "path")?.Attribute("fill"));
    }

    [Fact]
    public void PixelFormat_IsMeasuredInPixels() =>
        Assert.Equal("256", (string?)Parse(Settings() with { Dpi = 25.4 }, Page(256, 16, 0, Dark)).Attribute("width"));

    [Fact]
    public void Bleed_WidensTheView() =>
        Assert.Equal("-2 -2 64 44", (string?)Parse(Settings() with { IncludeBleed = true }, Label()).Attribute("viewBox"));

    [Fact]
    public void Layers_AreGroups_EachIdOnce()
    {
        SceneItem.Group layer = new(Transform.Identity, [new SceneItem.Stroke(Outline.Circle(20, 20, 10), CutContour, 0.25)], "CutContour");
        XElement root = Parse(Settings(), Page(60, 40, 2, null, layer, layer));
        Assert.Equal(["CutContour", "CutContour-2"], root.Elements(Svg + "g").Select(group => (string?)group.Attribute("id")));
        Assert.Equal("CutContour", (string?)root.Descendants(Svg + "path").First().Attribute("data-plate"));
    }

    [Fact]
    public void Group_IsPlacedToTheThousandthOfAMillimetre_AMetreAway()
    {
        Scene scene = Page(1200, 40, 0, null, new SceneItem.Group(Transform.Scale(0.12345), [new SceneItem.Fill(Outline.Rectangle(new Box(8000, 0, 10, 10)), Black)]));
        XElement group = Assert.Single(Parse(Settings(), scene).Elements(Svg + "g"));
        Assert.Equal("matrix(0.12345 0 0 0.12345 0 0)", (string?)group.Attribute("transform"));
    }

    [Fact]
    public void Modules_AreOutlinedOnce_HolesLeftOpen()
    {
        Scene ring = Page(3, 3, 0, null, new SceneItem.Modules(BitMatrix.Parse("###\n#.#\n###"), 0, 0, 1, Black, ""));
        XElement path = Assert.Single(Parse(Settings(), ring).Elements(Svg + "path"));
        Assert.Equal("M0 0H3V3H0ZM1 1V2H2V1Z", (string?)path.Attribute("d"));
    }

    [Fact]
    public void Poster_DrawnByLibrsvg_LooksLikeOurPng()
    {
        string svg = _scratch.Write("poster.svg", Written("svg", Settings(), Poster()));
        OutsideJudge.Ask("rsvg-convert", "-w", "891", "-h", "1260", "-o", _scratch.Path("theirs.png"), svg);
        Assert.InRange(Pictures.EdgeDifference(_scratch.Path("theirs.png"), Poster(), RasterArea.Of(Poster().Trim, 891, 1260)), 0, 0.002);
    }

    [Fact]
    public void Mirrored_ExchangesLeftAndRight()
    {
        Scene page = Page(40, 20, 0, Paper, Block(0, 0, 10, 20, Black));
        string svg = _scratch.Write("m.svg", Written("svg", Settings() with { Mirrored = true }, page));
        OutsideJudge.Ask("rsvg-convert", "-w", "40", "-h", "20", "-o", _scratch.Path("m.png"), svg);
        Assert.Equal("FFFFFF 231F20", OutsideJudge.Ask("convert", _scratch.Path("m.png"), "-alpha", "off", "-format", "%[hex:u.p{5,5}] %[hex:u.p{35,5}]", "info:"));
    }

    private static XElement Parse(ExportSettings settings, Scene scene) => XElement.Parse(Encoding.UTF8.GetString(Written("svg", settings, scene)));
}
