using System.Runtime.InteropServices;
using ContentKit.Drawing.Text;
using ContentKit.Drawing.Text.Bidi;
using static ContentKit.Tests.Drawing.DrawingSamples;

namespace ContentKit.Tests.Drawing;

public class BidiTests
{
    private static readonly string[] Pieces =
        ["ناتونۇش", "پۇل", "反诈", "，", "。", "96110", "3.5%", "App", " ", " ", "(", ")", "“", "”", "«", "»", "《", "》", "-", "+", "/", ":", "٣٤", "。", "؟", "،", "[", "]", "$5", "1,000", "é", "ا\u064E"];

    [Fact]
    public void ThousandMixedTexts_GetTheLevelsThatFriBidiGivesThem()
    {
        for (int seed = 0; seed < 1000; seed++)
        {
            var random = new Random(seed);
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Assert.Equal((text, string.Concat(FriBidi.Levels(text))), (text, string.Concat(BidiLevels.Of(text).Levels)));
        }
    }

    [Fact]
    public void UyghurLine_StartsAtTheRightAndKeepsItsNumberReadable()
    {
        TextBlock block = Set("پۇل 96110 ساقچى", Body, 200);
        TextLine line = Assert.Single(block.Lines);
        // Start of a right-to-left text is the right edge.
        Assert.InRange(line.Outline.Bounds.Right, 190, 200.5);
        Assert.True(line.Outline.Bounds.X > 100);
    }

    [Fact]
    public void TibetanStacks_ThatReachBeyondTheSquare_PushTheirLinesApart()
    {
        TextBlock block = Set("གློག་འཕྲིན་དྲ་རྒྱའི་མགོ་སྐོར་སྔོན་འགོག་བསྒྲུབས་རྫོགས་བྱེད་དགོས།", Body with { LineHeight = 1 }, 60);
        Assert.True(block.Lines.Length > 2);
        for (int i = 1; i < block.Lines.Length; i++)
            Assert.True(block.Lines[i].Outline.Bounds.Y > block.Lines[i - 1].Outline.Bounds.Bottom, $"lines {i - 1} and {i} touch");
        Assert.True(block.Ink.Y >= -0.01 && block.Ink.Bottom <= block.HeightMm + 0.01);
        Assert.All(block.Lines[..^1], line => Assert.EndsWith("་", line.Plain, StringComparison.Ordinal));
    }

    private static class FriBidi
    {
        private const string Library = "libfribidi.so.0";
        private const uint ByFirstStrong = 0x40;

        public static byte[] Levels(string text)
        {
            uint[] characters = [.. text.EnumerateRunes().Select(rune => (uint)rune.Value)];
            int length = characters.Length;
            var types = new uint[length];
            var brackets = new uint[length];
            var levels = new sbyte[length];
            uint direction = ByFirstStrong;
            fribidi_get_bidi_types(characters, length, types);
            fribidi_get_bracket_types(characters, length, types, brackets);
            Assert.NotEqual(0, fribidi_get_par_embedding_levels_ex(types, brackets, length, ref direction, levels));
            return [.. levels.Select(level => (byte)level)];
        }

        [DllImport(Library)]
        private static extern void fribidi_get_bidi_types(uint[] text, int length, [Out] uint[] types);

        [DllImport(Library)]
        private static extern void fribidi_get_bracket_types(uint[] text, int length, uint[] types, [Out] uint[] brackets);

        [DllImport(Library)]
        private static extern sbyte fribidi_get_par_embedding_levels_ex(uint[] types, uint[] brackets, int length, ref uint direction, [Out] sbyte[] levels);
    }
}
