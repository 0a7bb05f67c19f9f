using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Text;
using static ContentKit.Tests.Drawing.DrawingSamples;

namespace ContentKit.Tests.Drawing;

/// <summary>Vertical setting, judged by where the ink stands: 10 mm type, columns from the block's top.</summary>
public class ColumnTests
{
    private static readonly TextStyle Columns = Body with { Mode = WritingMode.VerticalRightToLeft, LineHeight = 1.5 };

    [Fact]
    public void Columns_RunFromRightToLeft()
    {
        TextBlock block = Set("不轻信不转账", Columns, 100, 31);
        Assert.Equal(["不轻信", "不转账"], block.Lines());
        Assert.Equal(25, block.WidthMm, 6);
        Assert.Equal([20.0, 5.0], block.Lines.Select(line => line.BaselineMm));
        Assert.True(block.Lines[0].Outline.Bounds.X > block.Lines[1].Outline.Bounds.Right);
    }

    [Fact]
    public void MongolianColumns_RunFromLeftToRight()
    {
        TextBlock block = Set("ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ ᠬᠡᠯᠡ", Columns with { Mode = WritingMode.VerticalLeftToRight }, 100, 40);
        Assert.True(block.Lines.Length >= 2);
        Assert.True(block.Lines[0].Outline.Bounds.Right < block.Lines[1].Outline.Bounds.Right);
        Assert.All(block.Lines, line => Assert.True(line.Outline.Bounds.Height > line.Outline.Bounds.Width));
    }

    [Theory]
    [InlineData("5", 10)]
    [InlineData("12", 10)]
    [InlineData("110", 10)]
    public void UpToThreeDigits_ShareOneEm(string digits, double em)
    {
        Assert.Equal(em + 20, Set($"第{digits}条", Columns, 100, 200).Lines[0].ExtentMm, 6);
        Box ink = Set(digits, Columns, 100, 200).Lines[0].Outline.Bounds;
        Assert.InRange(ink.Width, 1, 10);
        Assert.InRange(ink.CentreY, 4, 6);
    }

    [Theory]
    [InlineData("96110")]
    [InlineData("App")]
    public void LongerLatin_LiesTurned(string word)
    {
        Box ink = Set(word, Columns, 100, 200).Lines[0].Outline.Bounds;
        Assert.True(ink.Height > ink.Width);
        Assert.InRange(ink.CentreX, 3.5, 6.5);
    }

    [Fact]
    public void Quotes_BecomeCornerBrackets()
    {
        Outline quoted = Set("“你”‘我’", Columns, 100, 200).Lines[0].Outline;
        Outline corners = Set("『你』「我」", Columns, 100, 200).Lines[0].Outline;
        Assert.Equal(corners.Points.ToArray(), quoted.Points.ToArray());
    }

    [Fact]
    public void Comma_StandsInTheUpperRightAndIsHalfHighAtTheColumnsEnd()
    {
        TextBlock block = Set("你，", Columns, 100, 200);
        Assert.Equal(15, block.Lines[0].ExtentMm, 3);
        TextBlock alone = Set("，你", Columns, 100, 200);
        Box comma = new OutlineBuilder().Add(FirstContour(alone.Lines[0].Outline), Transform.Identity).Build().Bounds;
        Assert.True(comma.X > 5 && comma.Bottom < 5, comma.ToString());
    }

    private static Outline FirstContour(Outline outline)
    {
        var builder = new OutlineBuilder();
        int at = 0;
        foreach (PathVerb verb in outline.Verbs)
        {
            if (verb is PathVerb.Close) break;
            Point point = outline.Points[at];
            if (verb is PathVerb.Move) builder.MoveTo(point.X, point.Y);
            else if (verb is PathVerb.Line) builder.LineTo(point.X, point.Y);
            else if (verb is PathVerb.Quad) builder.QuadTo(point.X, point.Y, outline.Points[at + 1].X, outline.Points[at + 1].Y);
            at += verb is PathVerb.Quad ? 2 : 1;
        }

        return builder.Close().Build();
    }
}
