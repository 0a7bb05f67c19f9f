using ContentKit.BrowserTests.Sample;
using Microsoft.Playwright;

namespace ContentKit.BrowserTests;

public sealed class SubPathTests(SubPathBrowsing browsing) : IClassFixture<SubPathBrowsing>
{
    [Fact]
    public async Task SiteUnderAPath_LinksSearchesAndFindsItsWayBack()
    {
        await using Visit visit = await browsing.Visit(390);
        Assert.EndsWith("/fanzha/", browsing.Address, StringComparison.Ordinal);
        foreach (string route in PageTypes.Routes) await visit.Open(route);
        await visit.Open("search/?q=" + Uri.EscapeDataString("刷单"));
        await visit.Page.Locator(".result").First.ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("^" + System.Text.RegularExpressions.Regex.Escape(browsing.Address) + "(?!search)"));
        visit.AssertQuiet();
    }

    [Fact]
    public async Task UnknownAddressDeepDown_ShowsTheStyledPageWithWorkingLinks()
    {
        await using Visit visit = await browsing.Visit(390);
        await visit.Open("cases/no/such/page/");
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("没有找到这一页");
        Assert.NotEqual("rgba(0, 0, 0, 0)", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.foot')).backgroundColor"));
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "回到首页" }).ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(browsing.Address);
    }
}
