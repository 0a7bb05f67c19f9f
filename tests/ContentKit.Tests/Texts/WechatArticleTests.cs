using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ContentKit.Artwork.Messages;
using ContentKit.Artwork.Texts;
using ContentKit.Core;

namespace ContentKit.Tests.Texts;

public class WechatArticleTests
{
    private const string Body = """
        > 示例：虚构情节。

        ## 事情经过

        1. **第一天**：收到 `包裹`，见[说明](https://example.org/a)。
        2. 第二天
           - 里层 <script>alert(1)</script>

        ![刮刮卡](card.png)

        | 号码 | 用途 |
        |---|---:|
        | 110 | 报警 |

        注[^1]

        ---

        [^1]: 出处
        """;

    private static TextPiece Write(Message message, string body = Body, params string[] siblings) => new WechatArticleWriter().Write(
        message, Samples.Format("wechat-article", "公众号文章"), Samples.Tools(Samples.Library() with { Cases = [Samples.Case(body)] }, siblings));

    private static IDocument Page(Message message) => new HtmlParser().ParseDocument(Samples.Written(Write(message)).Files[0].Text);

    private static readonly Message Full = Samples.Message(points: ["扔掉卡片"], summary: "扫码进群。", warning: "凡是先垫钱的，|都是诈骗");

    [Fact]
    public void Article_StylesEverythingInline_WithoutScriptsClassesIdsLinksOrPictures()
    {
        IDocument page = Page(Full);
        Assert.Empty(page.QuerySelectorAll("script, style, link, a, img, iframe, [class], [id], [src], [href], [onclick]"));
        Assert.All(page.Body!.QuerySelectorAll("section, p, span, td, table, hr"), element => Assert.NotEmpty(element.GetAttribute("style")!));
    }

    [Fact]
    public void Article_TextIs16Pixels_And17ForLargeType()
    {
        Assert.Contains("font-size:17px", Page(Full).QuerySelector("section")!.GetAttribute("style"), StringComparison.Ordinal);
        Message standard = Full with { Audience = Full.Audience with { LargeType = false } };
        Assert.Contains("font-size:16px", Page(standard).QuerySelector("section")!.GetAttribute("style"), StringComparison.Ordinal);
    }

    [Fact]
    public void Article_KeepsEveryWordOfTheBody()
    {
        string text = Page(Full).Body!.TextContent;
        foreach (string part in (string[])["示例：虚构情节。", "事情经过", "第一天", "包裹", "说明", "里层", "（图：刮刮卡）", "110", "报警", "出处", "扔掉卡片", "96110", "https://example.org/cases/parcel-gift-card/"])
            Assert.Contains(part, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Article_HeadlineBreaksWhereTheEditorWants()
    {
        IElement banner = Page(Full).QuerySelector("section section")!;
        Assert.Equal(["包裹里的码，", "一张也别扫"], banner.QuerySelectorAll("p").Select(line => line.TextContent));
    }

    [Fact]
    public void Sidecar_HoldsTitleDigestAndTheCoversThatAreMade()
    {
        TextFile file = Samples.Written(Write(Full, Body, "social-900x383")).Files[1];
        Assert.Equal(".json", file.Extension);
        using JsonDocument json = JsonDocument.Parse(file.Text);
        Assert.Equal("包裹里的中奖卡", json.RootElement.GetProperty("title").GetString());
        Assert.Equal("扫码进群。", json.RootElement.GetProperty("digest").GetString());
        Assert.Equal("artwork/elderly/social-900x383/parcel-gift-card.png", json.RootElement.GetProperty("cover").GetString());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("squareCover").ValueKind);
    }

    [Theory]
    [InlineData(64, 120, 0)]
    [InlineData(65, 120, 1)]
    [InlineData(64, 121, 1)]
    [InlineData(65, 121, 2)]
    public void Article_TitleAndDigest_EachHaveTheirLimit(int title, int digest, int problems)
    {
        TextPiece piece = Write(Samples.Message(title: new string('题', title), summary: new string('摘', digest)));
        Assert.Equal(problems, piece is TextPiece.Failed failed ? failed.Problems.Length : 0);
    }

    [Fact]
    public void Article_TitleTooLong_SaysBothNumbers()
    {
        Diagnostic problem = Assert.Single(Assert.IsType<TextPiece.Failed>(Write(Samples.Message(title: new string('题', 70)))).Problems);
        Assert.Equal("the article's title has 70 characters, 64 are allowed", problem.Message.English);
    }

    [Fact]
    public void Article_WithoutSummary_DigestIsSloganAndPointsThatFit()
    {
        TextFile file = Samples.Written(Write(Samples.Message(points: [new string('点', 40), new string('长', 90)]))).Files[1];
        using JsonDocument json = JsonDocument.Parse(file.Text);
        Assert.Equal("包裹里的码，一张也别扫。" + new string('点', 40) + "。", json.RootElement.GetProperty("digest").GetString());
    }

    [Fact]
    public void Article_MarkupInTheMessage_StaysText() =>
        Assert.Contains("<b>&amp;", Page(Samples.Message(headline: "<b>&amp;")).Body!.TextContent, StringComparison.Ordinal);
}
