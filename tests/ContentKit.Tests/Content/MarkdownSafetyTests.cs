using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ContentKit.Content.Markdown;
using ContentKit.Content.Model;

namespace ContentKit.Tests.Content;

/// <summary>Judged by AngleSharp, an HTML parser that is not ours.</summary>
public class MarkdownSafetyTests
{
    public static TheoryData<string> Attacks { get; } =
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "text <b onclick=alert(1)>x</b>",
        "<iframe src=\"https://evil.example/\"></iframe>",
        "<!-- --><script>alert(1)</script>",
        "<style>body{display:none}</style>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java&#115;cript:alert(1))",
        "[x](java&Tab;script:alert(1))",
        "[x](&#x6A;avascript:alert(1))",
        "[x](\u0001javascript:alert(1))",
        "[x](javascript&colon;alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:msgbox(1))",
        "[x](file:///etc/passwd)",
        "[x](//evil.example/)",
        "[x](/\\evil.example/)",
        "[x](\\\\evil.example/)",
        "[x](https:evil)",
        "[x](https://)",
        "[x](blob:https://example.org/1)",
        "[x](intent://evil#Intent;end)",
        "[x][1]\n\n[1]: javascript:alert(1)",
        "<javascript:alert(1)>",
        "![x](javascript:alert(1))",
        "![x](data:image/svg+xml,<svg onload=alert(1)>)",
        "![x](https://evil.example/pixel.png)",
        "![\"><script>alert(1)</script>](a.png)",
        "![x](a.png\"onerror=alert(1))",
        "[x](a.md \"t\\\" onmouseover=\\\"alert(1)\")",
        "[x](https://example.org/\"onclick=\"alert(1))",
        "[x](<https://example.org/ onclick=alert(1)>)",
        "## <img src=x onerror=alert(1)>",
        "## \" onmouseover=\"alert(1)",
        "`<script>alert(1)</script>`",
        "```html\n<script>alert(1)</script>\n```",
        "| <script>alert(1)</script> | b |\n|---|---|\n| <img src=x onerror=alert(1)> | [x](javascript:1) |",
        "a[^x]\n\n[^x]: <script>alert(1)</script>",
        "a[^\"><script>alert(1)</script>]\n\n[^\"><script>alert(1)</script>]: b",
        "- [x] <script>alert(1)</script>",
        "> <script>alert(1)</script>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;script&#62;alert(1)&#60;/script&#62;",
        "**<script>**alert(1)</script>",
        "<scr<script>ipt>alert(1)</script>",
        "</p></div></main></body><script>alert(1)</script>",
        "]]><script>alert(1)</script>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<x onfocus=alert(1) autofocus tabindex=1>",
        "{{constructor.constructor('alert(1)')()}}",
        "@(alert(1))",
    ];

    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "html", "head", "body", "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "strong", "em", "del", "code", "pre", "blockquote", "hr", "br",
        "a", "img", "sup", "section", "div", "span", "table", "thead", "tbody", "tr", "th", "td",
    };

    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "id", "class", "href", "rel", "src", "alt", "loading", "decoding", "role", "aria-label", "scope", "start", "tabindex",
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Html_HoldsOnlyOurElementsAndHarmlessAddresses(string attack)
    {
        // The worst resolver there is: it passes everything through.
        string html = MarkdownRenderer.ToHtml(new MarkdownBody(attack, 1), target => new Uri(target, UriKind.RelativeOrAbsolute));

        foreach (IElement element in new HtmlParser().ParseDocument(html).All)
        {
            Assert.Contains(element.LocalName, Elements);
            foreach (IAttr attribute in element.Attributes)
            {
                Assert.Contains(attribute.Name, Attributes);
                if (attribute.Name is "href" or "src") Assert.Matches("^(https://example[.]org/|#|[a-z./]+[.](md|png))", attribute.Value);
            }
        }
    }

    [Theory]
    [InlineData("https://example.org/a", LinkKind.Web)]
    [InlineData("a.md#怎么办", LinkKind.Relative)]
    [InlineData("../tips/a.md", LinkKind.Relative)]
    [InlineData("/print/", LinkKind.Relative)]
    [InlineData("a.md?x=1:2", LinkKind.Relative)]
    [InlineData("#怎么办", LinkKind.Fragment)]
    [InlineData("tel:110", LinkKind.Contact)]
    [InlineData("mailto:a@example.org", LinkKind.Contact)]
    [InlineData("", LinkKind.Dangerous)]
    [InlineData("a\\b", LinkKind.Dangerous)]
    [InlineData("\u200Bjavascript:1", LinkKind.Dangerous)]
    public void Link_IsClassified(string target, LinkKind kind) => Assert.Equal(kind, LinkSafety.Classify(target));
}
