using System.Collections.Immutable;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Export;

namespace ContentKit.Tests.Export;

/// <summary>Pages built by hand out of shapes, with the civic theme's colours.</summary>
internal static class TestScenes
{
    public static readonly Paint.Process Red = new("red", Cmyk.Percent(5, 98, 90, 0), new Rgb(0xE3, 0x27, 0x31));
    public static readonly Paint.Process Black = new("black", Cmyk.Percent(0, 0, 0, 100), new Rgb(0x23, 0x1F, 0x20));
    public static readonly Paint.Process Yellow = new("yellow", Cmyk.Percent(0, 12, 90, 0), new Rgb(0xFF, 0xDA, 0x2F));
    public static readonly Paint.Process Paper = new("paper", default, new Rgb(255, 255, 255));
    public static readonly Paint.Spot CutContour = new("CutContour", Cmyk.Percent(0, 100, 0, 0), new Rgb(0xEC, 0, 0x8C));
    public static readonly Paint.Spot Perforating = new("Perforating", Cmyk.Percent(100, 0, 0, 0), new Rgb(0, 0xAE, 0xEF));
    /// <summary>Red, as stamp pads are; what counts is that it is darker than paper.</summary>
    public static readonly Paint.On Ink = new(new Rgb(200, 22, 30));
    public static readonly Paint.On Lit = new(new Rgb(255, 40, 0));
    public static readonly Paint.Off Dark = new(new Rgb(0, 0, 0));

    public static Scene Page(double widthMm, double heightMm, double bleedMm, Paint? ground, params SceneItem[] items) =>
        new(Length.Mm(widthMm), Length.Mm(heightMm), Length.Mm(bleedMm), ground, [.. items]);

    public static SceneItem Block(double x, double y, double width, double height, Paint paint) =>
        new SceneItem.Fill(Outline.Rectangle(new Box(x, y, width, height)), paint);

    public static SceneItem Word(double x, double y, double sizeMm, Paint paint, string plain = "字", TextRole role = TextRole.Main) =>
        new SceneItem.Text(Outline.Rectangle(new Box(x, y, sizeMm * 0.9, sizeMm * 0.9)), paint, plain, sizeMm, role);

    /// <summary>A poster with the things a press cares about: ground to the bleed, black over colour, type over and under 12 pt.</summary>
    public static Scene Poster() => Page(297, 420, 3, Red,
        Block(20, 150, 257, 180, Paper),
        Word(40, 160, 60, Black, "不转账"),
        Word(40, 240, 3.5, Black, "本海报由县反诈中心印制", TextRole.Supporting),
        new SceneItem.Fill(Outline.Circle(220, 260, 40), Yellow),
        new SceneItem.Stroke(Outline.Circle(220, 260, 40), Black, 1.5),
        new SceneItem.Group(Transform.Translate(30, 350), [Word(0, 0, 30, Paper, "96110")]));

    /// <summary>A round-cornered label with its die line.</summary>
    public static Scene Label() => Page(60, 40, 2, Yellow,
        Word(10, 10, 8, Black, "先核实"),
        new SceneItem.Stroke(Outline.RoundedRectangle(new Box(0, 0, 60, 40), 4), CutContour, 0.25));

    public static ExportSettings Settings(string title = "测试") => new() { Title = title };

    public static byte[] Written(string id, ExportSettings settings, params Scene[] pages)
    {
        using var output = new MemoryStream();
        (ExporterSet.BuiltIn.Find(id) ?? throw new InvalidOperationException($"no exporter {id}")).Export(pages, settings, output);
        return output.ToArray();
    }
}
