using System.Globalization;
using ContentKit.Core;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;
using static ContentKit.Tests.Drawing.DrawingSamples;

namespace ContentKit.Tests.Drawing;

public class BitmapFontTests
{
    [Fact]
    public void LedText_AsAsciiPicture()
    {
        Assert.Equal(
            """
            .........#...............#..............................................
            .#####....#.....#####.....#.............................................
            .#...#....#.........#..########.........................................
            .#..#.#########..#..#..#......#.........................................
            .#..#...#........#..#..#......#...####.....###......#.......#......##...
            .#.#....#........#..#..########..#....#...#........##......##.....#..#..
            .#..#...#........#..#..#.........#....#..#........#.#.....#.#....#....#.
            .#..#...######...#####.#.........#....#..#..........#.......#....#...##.
            .#...#..#....#.......#.########...#####..#####......#.......#....#..#.#.
            .#...#..#....#.......#.##.#.#.#.......#..#....#.....#.......#....#.#..#.
            .#...#..#....#.....####.#.#.#.#.......#..#....#.....#.......#....##...#.
            .##.#...#....#..###..##.#######.......#..#....#.....#.......#....#....#.
            .#.#...#.....#...#...#..#.#.#.#......#...#....#.....#.......#.....#..#..
            .#.....#.....#.......#..#.#.#.#...###.....####....#####...#####....##...
            .#....#...#.#.....#.#...#.#...#.........................................
            .#...#.....#.......#....#....##.........................................
            """, Line("防骗96110").ToString());
    }

    [Fact]
    public void EveryGlyph_EqualsItsLineInTheFile()
    {
        foreach (string line in File.ReadLines(FontPath("unifont.hex")).Where((_, i) => i % 97 == 5))
        {
            string[] parts = line.Split(':');
            int codePoint = int.Parse(parts[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (!Unifont.Has(codePoint) || char.IsSurrogate((char)codePoint) || Ignored(codePoint)) continue;
            int digits = parts[1].Length / 16;
            string expected = string.Join('\n', parts[1].Chunk(digits).Select(row =>
                long.Parse(row, NumberStyles.HexNumber, CultureInfo.InvariantCulture).ToString($"b{digits * 4}", CultureInfo.InvariantCulture)
                    .Replace('1', '#').Replace('0', '.')));
            Assert.Equal((parts[0], expected), (parts[0], Line(char.ConvertFromUtf32(codePoint)).ToString()));
        }
    }

    [Theory]
    [InlineData(1, 16)]
    [InlineData(2, 32)]
    [InlineData(3, 48)]
    [InlineData(4, 64)]
    public void Scale_EnlargesEveryDotToASquare(int scale, int height)
    {
        BitMatrix plain = Line("诈A"), enlarged = Line("诈A", scale);
        Assert.Equal((24 * scale, height), (enlarged.Width, enlarged.Height));
        for (int y = 0; y < height; y++)
            for (int x = 0; x < enlarged.Width; x++)
                Assert.Equal(plain[x / scale, y / scale], enlarged[x, y]);
    }

    [Fact]
    public void EveryCharacterOfGb2312_HasAGlyph()
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        System.Text.Encoding gb2312 = System.Text.Encoding.GetEncoding("gb2312");
        string[] lacking = [.. Enumerable.Range(0xB0, 0xF8 - 0xB0).SelectMany(high => Enumerable.Range(0xA1, 94).Select(low => gb2312.GetString([(byte)high, (byte)low])))
            .Where(sign => sign.Length == 1 && sign[0] is >= '\u4E00' and < '\uE000' && !Unifont.Has(sign[0]))];
        Assert.Empty(lacking);
    }

    [Fact]
    public void CharacterTheFontLacks_IsNamed()
    {
        var missing = Assert.IsType<DotText.Missing>(Unifont.Set("反\U0001F46E诈\a"));
        Assert.Equal([DiagnosticIds.MissingGlyph, DiagnosticIds.MissingGlyph], missing.Problems.Select(problem => problem.Id));
        Assert.Contains("U+1F46E", missing.Problems[1].Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_BreakAtMarksAndKeepTermsWhole()
    {
        Assert.Equal(["凡是要求", "屏幕共享", "都是诈骗"], Unifont.Lines("凡是要求屏幕共享都是诈骗", 64 + 16, Rules)!.Value.ToArray());
        Assert.Equal(["不点击", "不轻信"], Unifont.Lines("不点击|不轻信", 80, Rules)!.Value.ToArray());
        Assert.Null(Unifont.Lines("国家反诈中心", 64, Rules));
    }

    private static BitMatrix Line(string text, int scale = 1) => Assert.IsType<DotText.Line>(Unifont.Set(text, scale)).Matrix;

    private static bool Ignored(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) is UnicodeCategory.Format;
}
