using System.Collections.Immutable;
using ContentKit.Core;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace ContentKit.Tests.Documents;

public sealed class TextSpanTests
{
    private static readonly TextStyle Serif = new("serif", 4, new Paint.Process("black", Cmyk.Percent(0, 0, 0, 100), new Rgb(0, 0, 0)));

    [Fact]
    public void Set_BoldWordsInsideAParagraph_BreakWhereThePlainParagraphBreaks()
    {
        const string Before = "平日里，请记住三不一多：", Bold = "未知链接不点击，陌生来电不轻信", After = "，个人信息不透露。";

        TextBlock mixed = Set([new(Before), new(Bold, "sans-bold"), new(After)], Serif);

        Assert.Equal(Set([new(Before + Bold + After)], Serif).Lines.Select(line => line.Plain), mixed.Lines.Select(line => line.Plain));
        Assert.True(mixed.Lines.Length > 1);
    }

    [Fact]
    public void Set_BoldWords_AreDrawnWithTheirOwnFont()
    {
        Assert.Equal(Points(Set([new("骗", "sans-bold")], Serif)), Points(Set([new("骗")], Serif with { Font = "sans-bold" })));
        Assert.NotEqual(Points(Set([new("骗", "sans-bold")], Serif)), Points(Set([new("骗")], Serif)));
    }

    [Fact]
    public void Set_Indent_MovesTheFirstLineOfEveryParagraphOnly()
    {
        TextBlock block = Set([new("天气转凉年关渐近外出的亲人陆续回家\n骗子盯上的正是这份热闹")], Serif with { IndentEm = 2 });

        Assert.Equal(["天气转凉年关渐近", "外出的亲人陆续回家", "骗子盯上的正是这", "份热闹"], block.Lines.Select(line => line.Plain));
        Assert.Equal([true, false, true, false], block.Lines.Select(line => line.Outline.Bounds.X > 8));
    }

    [Fact]
    public void Set_MissingCharacterInASpan_IsNamed()
    {
        TextFit.DoesNotFit misfit = Assert.IsType<TextFit.DoesNotFit>(DocumentSamples.Typesetter.Set([new("好"), new("\uE000", "sans-bold")], Serif, 40));

        Assert.Equal(DiagnosticIds.MissingGlyph, Assert.Single(misfit.Problems).Id);
    }

    // A measure of ten characters.
    private static TextBlock Set(ImmutableArray<TextSpan> spans, TextStyle style) =>
        Assert.IsType<TextFit.Fits>(DocumentSamples.Typesetter.Set(spans, style, 40)).Block;

    private static ContentKit.Drawing.Geometry.Point[] Points(TextBlock block) => block.Lines[0].Outline.Points.ToArray();
}
