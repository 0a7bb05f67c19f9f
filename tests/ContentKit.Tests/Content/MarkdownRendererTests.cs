using ContentKit.Content.Markdown;
using ContentKit.Content.Model;

namespace ContentKit.Tests.Content;

public class MarkdownRendererTests
{
    private static string Html(string markdown, LinkResolver? links = null) =>
        MarkdownRenderer.ToHtml(new MarkdownBody(markdown, 1), links ?? (_ => null)).TrimEnd('\n');

    [Theory]
    [InlineData("**重点**。", "<p><strong>重点</strong>。</p>")]
    [InlineData("请记住**“不转账”**，也**不共享。**谢谢", "<p>请记住<strong>“不转账”</strong>，也<strong>不共享。</strong>谢谢</p>")]
    [InlineData("一行\n接着一行", "<p>一行接着一行</p>")]
    [InlineData("line\nnext", "<p>line next</p>")]
    [InlineData("拨打\n96110", "<p>拨打 96110</p>")]
    [InlineData("一行  \n另一行", "<p>一行<br>\n另一行</p>")]
    [InlineData("~~旧~~ *轻* `码`", "<p><del>旧</del> <em>轻</em> <code>码</code></p>")]
    [InlineData("- 一\n- 二", "<ul>\n<li>一</li>\n<li>二</li>\n</ul>")]
    [InlineData("3. 三\n4. 四", "<ol start=\"3\">\n<li>三</li>\n<li>四</li>\n</ol>")]
    [InlineData("> 引", "<blockquote>\n<p>引</p>\n</blockquote>")]
    [InlineData("# 大", "<h2 id=\"大\">大</h2>")]
    public void Markdown_BecomesHtml(string markdown, string html) => Assert.Equal(html, Html(markdown));

    [Fact]
    public void TaskList_ShowsNamedBoxesWithoutFormFields()
    {
        string html = Html("- [x] 挂断\n- [ ] 报警");

        Assert.Contains("aria-label=\"已完成\"></span> 挂断", html, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"未完成\"></span> 报警", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<input", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_HasHeadCellsWithScope() =>
        Assert.Contains("<th scope=\"col\">手段</th><th scope=\"col\" class=\"end\">损失</th>", Html("| 手段 | 损失 |\n|---|--:|\n| 电话 | 5 |"), StringComparison.Ordinal);

    [Fact]
    public void Footnote_LeadsThereAndBackToItsFirstMark()
    {
        string html = Html("甲[^a]乙[^a]\n\n[^a]: 出处");

        Assert.Equal(1, html.Split("id=\"note-mark-1\"").Length - 1);
        Assert.Equal(2, html.Split("href=\"#note-1\"").Length - 1);
        Assert.Contains("href=\"#note-mark-1\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_GetReadableUniqueIds()
    {
        string html = Html("## 骗子怎么做？\n\n## 骗子怎么做\n\n### Main\n\n## **一眼**识别");

        Assert.Equal(
            "<h2 id=\"骗子怎么做\">骗子怎么做？</h2>\n<h2 id=\"骗子怎么做-2\">骗子怎么做</h2>\n<h3 id=\"s-main\">Main</h3>\n"
            + "<h2 id=\"一眼识别\"><strong>一眼</strong>识别</h2>", html);
    }

    [Fact]
    public void Fragment_FindsItsHeading() =>
        Assert.Contains("<a href=\"#s-faq\">见</a>", Html("[见](#FAQ)\n\n## FAQ"), StringComparison.Ordinal);

    [Fact]
    public void RelativeLinks_GoThroughTheResolver()
    {
        LinkResolver links = target => target == "../tips/a.md" ? new Uri("../../tips/a/", UriKind.Relative) : null;

        Assert.Equal("<p><a href=\"../../tips/a/\">看<strong>这里</strong></a>和那里</p>", Html("[看**这里**](../tips/a.md)和[那里](gone.md)", links));
    }

    [Fact]
    public void Blocks_CarryBoldRunsAndSourceLines()
    {
        var blocks = MarkdownRenderer.ToBlocks(new MarkdownBody("先**停**\n\n- 一\n", 12));

        var paragraph = Assert.IsType<Block.Paragraph>(blocks[0]);
        Assert.Equal([new Inline.Run("先", RunStyle.None, null), new Inline.Run("停", RunStyle.Bold, null)], paragraph.Text.Cast<Inline.Run>());
        Assert.Equal([12, 14], blocks.Select(block => block.Line));
    }

    [Fact]
    public void PlainText_KeepsEveryWordAndNoMark() =>
        Assert.Equal("题\n先停\n一\n二\n甲\t乙\n1\t2",
            MarkdownRenderer.ToPlainText(new MarkdownBody("## 题\n\n先**停**\n\n- 一\n- 二\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |", 1)));

    [Fact]
    public void NestingBeyondReason_ShowsTheTextInsteadOfFailing() =>
        Assert.StartsWith("<pre><code>&gt;", Html(string.Concat(Enumerable.Repeat("> ", 5000)) + "x"), StringComparison.Ordinal);
}
