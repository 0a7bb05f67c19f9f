using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Text;
using static ContentKit.Tests.Drawing.DrawingSamples;

namespace ContentKit.Tests.Drawing;

public class HeadlineTests
{
    private static readonly TextStyle Headline = new("sans-black", 10, Black) { Balanced = true, Align = TextAlign.Centre, LineHeight = 1.15 };

    [Theory]
    [InlineData("刷单先垫付|肯定是诈骗", 130, 60, "刷单先垫付/肯定是诈骗")]
    [InlineData("刷单先垫付|肯定是诈骗", 300, 25, "刷单先垫付肯定是诈骗")]
    [InlineData("客服主动退款？先挂断，再核实", 130, 40, "客服主动退款？/先挂断，再核实")]
    [InlineData("陌生来电要求“屏幕共享”，都是诈骗！", 130, 60, "陌生来电要求/“屏幕共享”，/都是诈骗！")]
    [InlineData("没见过面的恋人，带走三十五万元", 200, 60, "没见过面的恋人，/带走三十五万元")]
    public void Headline_BreaksAtTheEditorsMarksThenAfterPausesThenBetweenWords(string text, double width, double height, string lines) =>
        Assert.Equal(lines, string.Join('/', Fit(text, width, height).Lines()));

    [Fact]
    public void Headline_Long_BreaksInBalancedLines()
    {
        TextBlock block = Fit("凡是自称客服要求打开屏幕共享的来电一律挂断", 160, 70);
        double[] widths = [.. block.Lines.Select(line => line.ExtentMm)];
        Assert.True(widths.Length > 1);
        Assert.True(widths.Min() > widths.Max() * 0.6, string.Join('/', block.Lines()));
    }

    [Fact]
    public void Fit_FindsTheLargestSize()
    {
        const string text = "冒充公检法的都是诈骗";
        TextStyle filled = Headline with { Balanced = false };
        var box = new Box(0, 0, 120, 50);
        TextBlock block = Assert.IsType<TextFit.Fits>(DrawingSamples.Typesetter.Fit(text, filled, box, 2, 100)).Block;
        double next = block.SizeMm + 0.05;
        Assert.IsType<TextFit.DoesNotFit>(DrawingSamples.Typesetter.Fit(text, filled, box, next, next));
        Assert.True(block.HeightMm <= 50 && block.Lines.All(line => line.ExtentMm <= 120));
    }

    [Fact]
    public void Fit_GivesUpALittleSizeToBreakBetweenWords()
    {
        // Torn as 冒充公检/法的都是/诈骗 it could be a fifth larger.
        Assert.Equal(["冒充公检法的", "都是诈骗"], Fit("冒充公检法的都是诈骗", 120, 50).Lines());
    }

    [Fact]
    public void Fit_NeverSetsSmallerThanAllowed() => Assert.Equal(
        12, Assert.IsType<TextFit.Fits>(DrawingSamples.Typesetter.Fit("诈骗", Headline, new Box(0, 0, 120, 50), 12, 8)).Block.SizeMm);

    [Fact]
    public void Fit_WithinALineLimit_KeepsToIt() => Assert.Single(Fit("冒充公检法的都是诈骗", 120, 50, maxLines: 1).Lines);

    [Fact]
    public void Fit_WhereTheSmallestSizeIsTooLarge_SaysByHowMuchAndHowManyCharactersWouldFit()
    {
        var refused = Assert.IsType<TextFit.DoesNotFit>(
            DrawingSamples.Typesetter.Fit("这个标题无论如何都放不下因为它实在太长了而且字号不能再小", Headline, new Box(0, 0, 30, 10), 5, 20));
        FitProblem problem = Assert.Single(refused.Problems);
        Assert.Equal(DiagnosticIds.TextDoesNotFit, problem.Id);
        // 28 characters, six a line: five lines of 5 mm at 1.15.
        Assert.Contains("28 mm", problem.Message.English, StringComparison.Ordinal);
        Assert.Contains("there is 10 mm", problem.Message.English, StringComparison.Ordinal);
        Assert.Contains("缩短到 6 字以内", problem.Hint.Chinese, StringComparison.Ordinal);
        Assert.IsType<TextFit.Fits>(DrawingSamples.Typesetter.Fit("这个标题无论", Headline, new Box(0, 0, 30, 10), 5, 20));
    }

    [Fact]
    public void CharacterThatNoFontHas_IsNamedWithItsCodePoint()
    {
        var refused = Assert.IsType<TextFit.DoesNotFit>(DrawingSamples.Typesetter.Set("缺\U00012000字", Headline, 100));
        FitProblem problem = Assert.Single(refused.Problems);
        Assert.Equal(DiagnosticIds.MissingGlyph, problem.Id);
        Assert.Contains("U+12000", problem.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains("\U00012000", problem.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void BreakMark_IsNeverPrinted() =>
        Assert.DoesNotContain(Fit("一|二三四|五六七八九", 20, 100).Lines(), line => line.Contains('|', StringComparison.Ordinal));

    [Fact]
    public void TabsAndInvisibleSigns_AreNotMissingCharacters() => Assert.Equal(["警惕 诈骗"], Set("\u200B警惕\t诈骗", Body, 1000).Lines());

    [Fact]
    public void LineFeed_EndsALine() => Assert.Equal(["警惕", "诈骗"], Set("警惕\n诈骗", Body, 1000).Lines());

    private static TextBlock Fit(string text, double width, double height, int maxLines = int.MaxValue) =>
        Assert.IsType<TextFit.Fits>(DrawingSamples.Typesetter.Fit(text, Headline, new Box(0, 0, width, height), 2, 100, maxLines)).Block;
}
