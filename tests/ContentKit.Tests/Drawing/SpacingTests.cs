using ContentKit.Drawing.Text;
using static ContentKit.Tests.Drawing.DrawingSamples;

namespace ContentKit.Tests.Drawing;

/// <summary>Widths in em: a Han character is 1, a squeezed mark ½, the gap between Han and Latin 1⁄6.</summary>
public class SpacingTests
{
    private const double Gap = 1.0 / 6;

    [Theory]
    [InlineData("你，我", 3)]
    [InlineData("你》，我", 3.5)]
    [InlineData("你”。我", 3.5)]
    [InlineData("你：“我", 3.5)]
    [InlineData("你（“我", 3.5)]
    [InlineData("你》）。我", 4)]
    [InlineData("你——我", 4)]
    [InlineData("你……我", 4)]
    public void TwoMarksInARow_TakeOneAndAHalfEm(string text, double em) => Assert.Equal(em, Em(text), 3);

    [Theory]
    [InlineData("“你我", 2.5)]
    [InlineData("你我。", 2.5)]
    [InlineData("《你我》", 3)]
    [InlineData("（“你我”）", 4)]
    public void MarkAtALineEdge_IsHalfWide(string text, double em) => Assert.Equal(em, Em(text), 3);

    [Theory]
    [InlineData("拨打96110报警", 4, "96110", 2)]
    [InlineData("约5万元", 3, "5", 2)]
    [InlineData("用App办", 2, "App", 2)]
    public void HanBesideLatin_StandsASixthApart(string text, int han, string latin, int gaps) =>
        Assert.Equal(han + Em(latin) + gaps * Gap, Em(text), 3);

    [Theory]
    [InlineData("拨打 96110 报警", "拨打96110报警")]
    [InlineData("用 App 办", "用App办")]
    public void TypedSpaceBetweenHanAndLatin_BecomesTheGap(string typed, string plain) => Assert.Equal(Em(plain), Em(typed), 6);

    [Fact]
    public void Gap_IsLeftOutBesideChineseMarksAndAtLineEdges()
    {
        Assert.Equal(Em("96110") + 2, Em("，96110，好") - 0.5 - 1 + 0.5, 3);
        Assert.Equal(Em("App"), Em(" App "), 6);
    }

    [Fact]
    public void JustifiedText_IsFlushOnBothEdgesButForTheLastLine()
    {
        TextBlock block = Set("正规客服不会要求共享屏幕，更不会索要验证码，遇到这种来电请马上挂断并报警。", Body with { Align = TextAlign.Justify }, 104);
        Assert.True(block.Lines.Length >= 3);
        foreach (TextLine line in block.Lines[..^1])
        {
            Assert.Equal(104, line.ExtentMm, 6);
            Assert.InRange(line.Outline.Bounds.Right, 95, 104.01);
        }

        Assert.True(block.Lines[^1].ExtentMm < 104);
    }

    [Fact]
    public void JustifiedLine_ThatWouldGapWiderThanAQuarterEm_StaysRagged()
    {
        // The term does not fit behind the first four characters, which cannot be spread over ten.
        TextBlock block = Set("请不要向国家反诈中心以外的人提供信息", Body with { Align = TextAlign.Justify }, 90);
        Assert.Equal(40, block.Lines[0].ExtentMm, 6);
    }

    [Fact]
    public void Tracking_WidensEveryGapButArabicJoins()
    {
        TextStyle tracked = Body with { TrackingEm = 0.1 };
        Assert.Equal(4 + 0.3, Set("谨防诈骗", tracked, 1000).Lines[0].ExtentMm / 10, 6);
        Assert.Equal(Set("ناتونۇش", Body, 1000).Lines[0].ExtentMm, Set("ناتونۇش", tracked, 1000).Lines[0].ExtentMm, 6);
    }
}
