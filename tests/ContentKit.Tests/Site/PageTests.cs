using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ContentKit.Content;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Site;
using ContentKit.Site.Routing;

namespace ContentKit.Tests.Site;

/// <summary>Rules that every page of the sample site keeps, judged by an HTML parser that is not ours.</summary>
public sealed class PageTests
{
    private static readonly Lazy<ImmutableSortedDictionary<string, IHtmlDocument>> Served = new(() => Parse(LinkStyle.Directory));

    [Theory]
    [InlineData(LinkStyle.Directory)]
    [InlineData(LinkStyle.File)]
    public void Links_AllLeadToAFileAndAnAnchorThatExist(LinkStyle style)
    {
        ImmutableSortedDictionary<string, byte[]> files = SampleSite.Files(style, "https://example.org/");
        ImmutableSortedDictionary<string, IHtmlDocument> pages = style == LinkStyle.Directory ? Served.Value : Parse(style);
        List<string> broken = [];
        foreach ((string path, IHtmlDocument page) in pages)
            foreach (string link in LinksOf(page))
            {
                if (link.StartsWith("tel:", StringComparison.Ordinal) || link.StartsWith("https://example.org/", StringComparison.Ordinal)) continue;
                // The not-found page links from the root, which is this folder here.
                Uri target = new(new Uri("file:///" + path), link);
                string file = Uri.UnescapeDataString(target.AbsolutePath)[1..];
                if (style == LinkStyle.Directory && (file.Length == 0 || file.EndsWith('/'))) file += "index.html";
                if (!files.ContainsKey(file)) broken.Add($"{path}: {link}");
                else if (target.Fragment.Length > 1 && pages[file].GetElementById(Uri.UnescapeDataString(target.Fragment[1..])) is null) broken.Add($"{path}: no anchor {link}");
            }

        Assert.Empty(broken);
    }

    [Fact]
    public void LinkWithAQuery_LeadsToThePageAsTheCheckSays()
    {
        Tip tip = SampleSite.Library.Tips[0] with { Body = new MarkdownBody("看[骗术](../scams/fake-loan.md?from=tip)。", 10) };
        var pages = SampleSite.Render(SiteBuilder.Plan(SampleSite.Input(SampleSite.Library with { Tips = [tip] }), SampleSite.Civic));

        Assert.Contains("href=\"../../scams/fake-loan/\"", Encoding.UTF8.GetString(pages[$"tips/{tip.Id}/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void OwnPageOfTheSite_IsNoNameForAPage()
    {
        string[] sections =
        [
            .. SiteBuilder.Plan(SampleSite.Input(SampleSite.Library), SampleSite.Civic).Pages
                .Where(page => page.Path.Split('/') is [_, "index.html"] && page.Source?.StartsWith("pages/", StringComparison.Ordinal) != true)
                .Select(page => page.Path.Split('/')[0]),
        ];
        Assert.True(sections.Length > 10, string.Join(' ', sections));
        var files = new MemoryFileSource();
        foreach (string section in sections) files.Add($"pages/{section}.md", "---\ntitle: 页\n---\n\n正文。\n");

        ImmutableArray<Diagnostic> findings = ContentLoader.Load(files, ContentVocabulary.Open, 1).Diagnostics;

        Assert.Equal(
            sections.Select(section => $"pages/{section}.md").Order(StringComparer.Ordinal),
            findings.Where(finding => finding.Id == DiagnosticIds.OutputCollision).Select(finding => finding.Span.Path));
    }

    [Fact]
    public void Page_HasOneTopHeading_AndLevelsNeverJump()
    {
        foreach ((string path, IHtmlDocument page) in Served.Value)
        {
            Assert.True(page.QuerySelectorAll("h1").Length == 1, path);
            int last = 0;
            foreach (IElement heading in page.QuerySelectorAll("h1,h2,h3,h4,h5,h6"))
            {
                int level = heading.LocalName[1] - '0';
                Assert.True(level <= last + 1, $"{path}: {heading.TextContent} is level {level} after {last}");
                last = level;
            }
        }
    }

    [Fact]
    public void Page_HasTitleDescriptionLanguageAndCanonicalAddress()
    {
        foreach ((string path, IHtmlDocument page) in Served.Value)
        {
            Assert.Equal("zh-Hans", page.DocumentElement.GetAttribute("lang"));
            Assert.False(string.IsNullOrWhiteSpace(page.Title), path);
            string? description = page.QuerySelector("meta[name=description]")?.GetAttribute("content");
            Assert.True(description is { Length: >= 4 }, $"{path}: {description}");
            string expected = "https://example.org/" + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
            Assert.Equal(expected, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        }

        IEnumerable<IGrouping<string?, string>> titles = Served.Value.GroupBy(page => page.Value.Title, page => page.Key).Where(group => group.Count() > 1);
        Assert.Empty(titles.Select(group => $"{group.Key}: {string.Join(' ', group)}"));
    }

    [Fact]
    public void Page_KeepsItsOwnPolicy_NothingInlineAndNothingFromElsewhere()
    {
        foreach ((string path, IHtmlDocument page) in Served.Value)
        {
            string? policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content");
            Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'", policy, StringComparison.Ordinal);
            Assert.Empty(page.QuerySelectorAll("style, [style], iframe, object, embed, base").Select(item => $"{path}: {item.OuterHtml}"));
            foreach (IElement script in page.QuerySelectorAll("script"))
                Assert.True(script.GetAttribute("type") == "application/ld+json" || script.GetAttribute("src")!.Contains("assets/", StringComparison.Ordinal), path);
            foreach (IElement item in page.All)
                foreach (IAttr attribute in item.Attributes)
                    Assert.False(attribute.Name.StartsWith("on", StringComparison.Ordinal), $"{path}: {attribute.Name}");
            foreach (IElement item in page.QuerySelectorAll("img, script[src], link[rel=stylesheet], link[rel=icon], link[rel=manifest]"))
                Assert.DoesNotContain("//", item.GetAttribute("src") ?? item.GetAttribute("href")!, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Page_HasUniqueIdsAndPicturesWithTextAndSize()
    {
        foreach ((string path, IHtmlDocument page) in Served.Value)
        {
            Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(item => item.Id).Where(group => group.Count() > 1).Select(group => $"{path}: {group.Key}"));
            foreach (IElement picture in page.QuerySelectorAll("img"))
            {
                Assert.True(picture.HasAttribute("alt"), $"{path}: {picture.OuterHtml}");
                Assert.True(picture.HasAttribute("width") && picture.HasAttribute("height"), $"{path}: {picture.OuterHtml}");
            }
        }
    }

    [Fact]
    public void Page_ShowsIssuerFilingsAndBothHotlines()
    {
        foreach ((string path, IHtmlDocument page) in Served.Value)
        {
            string foot = page.QuerySelector("footer")!.TextContent;
            Assert.Contains(SampleSite.Library.Site.Organisation, foot, StringComparison.Ordinal);
            Assert.Contains(SampleSite.Library.Site.Icp!, foot, StringComparison.Ordinal);
            Assert.Contains(SampleSite.Library.Site.PoliceFiling!, foot, StringComparison.Ordinal);
            Assert.True(page.QuerySelector(".helpbar a[href='tel:110']") is not null && page.QuerySelector(".helpbar a[href='tel:96110']") is not null, path);
        }
    }

    [Fact]
    public void NotFoundPage_LinksFromTheSitesRoot_BecauseItsAddressIsUnknown()
    {
        string page = Encoding.UTF8.GetString(SampleSite.Files(LinkStyle.Directory, "https://example.org/fanzha/")["404.html"]);
        Assert.Contains("href=\"/fanzha/assets/site.css\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/fanzha/rescue/\"", page, StringComparison.Ordinal);
    }

    private static ImmutableSortedDictionary<string, IHtmlDocument> Parse(LinkStyle style)
    {
        HtmlParser parser = new();
        return SampleSite.Files(style, "https://example.org/").Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal) && !file.Key.StartsWith("artwork/", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(file => file.Key, file => parser.ParseDocument(Encoding.UTF8.GetString(file.Value)), StringComparer.Ordinal);
    }

    private static IEnumerable<string> LinksOf(IHtmlDocument page) =>
        page.QuerySelectorAll("[href], [src], form[action]").Select(item => item.GetAttribute("href") ?? item.GetAttribute("src") ?? item.GetAttribute("action")!);
}
