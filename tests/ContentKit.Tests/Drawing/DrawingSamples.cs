using ContentKit.Core;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace ContentKit.Tests.Drawing;

/// <summary>The civic theme's fonts and what the tests of this folder set with them.</summary>
internal static class DrawingSamples
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static FontLibrary Fonts { get; } = new([
        Font("sans-regular", "NotoSansSC-Regular", "arabic", "tibetan", "mongolian"),
        Font("sans-black", "NotoSansSC-Black", "arabic", "tibetan", "mongolian"),
        Font("serif", "NotoSerifSC-Medium"),
        Font("arabic", "NotoNaskhArabic-Regular"),
        Font("tibetan", "NotoSerifTibetan-Regular"),
        Font("mongolian", "NotoSansMongolian-Regular"),
    ]);

    public static LineBreakRules Rules { get; } = new(["反诈", "公检法", "验证码", "安全账户", "屏幕共享", "国家反诈中心"], ["刷单", "垫付"]);

    public static Typesetter Typesetter { get; } = new(Fonts, Rules);

    public static BitmapFont Unifont { get; } = new(() => File.ReadAllBytes(FontPath("unifont.hex")));

    public static Paint Black { get; } = new Paint.Process("black", new Cmyk(0, 0, 0, 1), new Rgb(0, 0, 0));

    public static Paint White { get; } = new Paint.Process("white", default, new Rgb(255, 255, 255));

    /// <summary>10 mm Noto Sans, so that millimetres are tenths of an em.</summary>
    public static TextStyle Body { get; } = new("sans-regular", 10, Black);

    public static string FontPath(string file) => Path.Combine(Root, "themes", "civic", "fonts", file);

    public static TextBlock Set(string text, TextStyle style, double widthMm, double maxHeightMm = double.PositiveInfinity) =>
        Assert.IsType<TextFit.Fits>(Typesetter.Set(text, style, widthMm, maxHeightMm)).Block;

    public static string[] Lines(this TextBlock block) => [.. block.Lines.Select(line => line.Plain)];

    /// <summary>Room that a text takes on one line, in em.</summary>
    public static double Em(string text) => Math.Round(Set(text, Body, 10_000).Lines.Single().ExtentMm / 10, 6);

    private static FontSource Font(string name, string file, params string[] fallbacks) =>
        new(name, () => File.ReadAllBytes(FontPath(file + ".ttf")), [.. fallbacks]);

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "ContentKit.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
