using System.Text;
using ContentKit.Drawing.Text;
using ContentKit.Drawing.Text.Shaping;
using ContentKit.Tests.Export;

namespace ContentKit.Tests.Drawing;

public class ShaperTests
{
    [Theory]
    [InlineData("NotoSansSC-Regular.ttf", "sans-regular", "Latn", "zh-Hans", "ltr", "Latin")]
    [InlineData("NotoSansSC-Black.ttf", "sans-black", "Hani", "zh-Hans", "ltr", "Han")]
    [InlineData("NotoSansSC-Regular.ttf", "sans-regular", "Hani", "zh-Hans", "ttb", "Han")]
    [InlineData("NotoNaskhArabic-Regular.ttf", "arabic", "Arab", "ug", "rtl", "Uyghur")]
    [InlineData("NotoSerifTibetan-Regular.ttf", "tibetan", "Tibt", "bo", "ltr", "Tibetan")]
    public void FiveHundredLines_AreShapedAsHbShapeShapesThem(
        string file, string font, string script, string language, string direction, string sample)
    {
        // 125 lines a script; four scripts (and columns of Han) make the five hundred.
        string[] lines = [.. Enumerable.Range(0, 125).Select(seed => ScriptSamples.Line(sample, seed))];
        using var scratch = new ScratchFolder();
        string text = scratch.Write("lines.txt", Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
        string[] judged = OutsideJudge.Ask(
            "hb-shape", "--font-file=" + DrawingSamples.FontPath(file), "--text-file=" + text, "--no-glyph-names",
            "--script=" + script, "--language=" + language, "--direction=" + direction).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        FontFace face = DrawingSamples.Fonts.Face(font);
        HarfBuzz.Direction way = direction switch
        {
            "rtl" => HarfBuzz.Direction.RightToLeft,
            "ttb" => HarfBuzz.Direction.TopToBottom,
            _ => HarfBuzz.Direction.LeftToRight,
        };
        Assert.Equal(lines.Length, judged.Length);
        for (int i = 0; i < lines.Length; i++)
            Assert.Equal(judged[i], Written(Shaper.Shape(face, lines[i], 0, lines[i].Length, way, script, language), face.UnitsPerEm));
    }

    [Fact]
    public void TwoThreads_ShapeAndDrawTheSameAsOne()
    {
        string[] lines = [.. Enumerable.Range(0, 40).Select(seed => ScriptSamples.Line("Han", seed))];
        string[] alone = [.. lines.Select(Drawn)];
        string[] together = [.. lines.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(Drawn)];
        Assert.Equal(alone, together);

        static string Drawn(string line) =>
            string.Join(' ', DrawingSamples.Set(line, DrawingSamples.Body, 240).Lines.Select(set => set.Outline.Bounds.ToString()));
    }

    // hb-shape's own notation: [glyph=cluster@dx,dy+advance].
    private static string Written(IEnumerable<ShapedGlyph> glyphs, double unitsPerEm)
    {
        return "[" + string.Join('|', glyphs.Select(glyph =>
        {
            int dx = Units(glyph.OffsetX), dy = Units(glyph.OffsetY), x = Units(glyph.AdvanceX), y = Units(glyph.AdvanceY);
            string offset = dx != 0 || dy != 0 ? $"@{dx},{dy}" : "";
            return $"{glyph.Id}={glyph.Cluster}{offset}+{x}{(y != 0 ? $",{y}" : "")}";
        })) + "]";

        int Units(double em) => (int)Math.Round(em * unitsPerEm);
    }
}
