using ContentKit.BrowserTests.Sample;
using Microsoft.Playwright;

namespace ContentKit.BrowserTests;

public sealed class SearchTests(Browsing browsing) : IClassFixture<Browsing>
{
    [Theory]
    [InlineData("刷单", "刷单返利")]
    [InlineData("屏幕共享", "有人让我打开屏幕共享")]
    [InlineData("冒充公检法及政府机关", "冒充公检法及政府机关")]
    [InlineData("96110", "看见96110请接听")]
    [InlineData("NFC", "有人让我把银行卡贴到手机上")]
    public async Task Query_IsFoundAndMarked_TitlesFirst(string query, string expected)
    {
        await using Visit visit = await browsing.Visit(390);
        await visit.Open("search/?q=" + Uri.EscapeDataString(query));
        ILocator results = visit.Page.Locator(".result");
        await results.First.WaitForAsync();
        IReadOnlyList<string> titles = await visit.Page.Locator(".result-title").AllInnerTextsAsync();
        Assert.Contains(titles, title => title.Contains(expected, StringComparison.Ordinal));
        foreach (ILocator result in await results.AllAsync()) Assert.True(await result.Locator("mark").CountAsync() > 0, await result.InnerTextAsync());
        bool[] inTitle = [.. titles.Select(title => title.Contains(query, StringComparison.OrdinalIgnoreCase))];
        Assert.Equal(inTitle.OrderDescending(), inTitle);
        visit.AssertQuiet();
    }

    [Fact]
    public async Task Typo_OffersTheWordThatWasMeant_AndOneTapFindsIt()
    {
        await using Visit visit = await browsing.Visit(390);
        await visit.Open("search/?q=" + Uri.EscapeDataString("屏幕共亨"));
        ILocator offer = visit.Page.GetByRole(AriaRole.Button, new() { Name = "屏幕共享" });
        await offer.ClickAsync();
        await visit.Page.Locator(".result").First.WaitForAsync();
        Assert.Contains("找到", await visit.Page.Locator("[data-status]").InnerTextAsync(), StringComparison.Ordinal);
        visit.AssertQuiet();
    }

    [Fact]
    public async Task NothingLikeIt_SaysSoAndShowsOtherWays()
    {
        await using Visit visit = await browsing.Visit(390);
        await visit.Open("search/?q=" + Uri.EscapeDataString("量子纠缠"));
        await Assertions.Expect(visit.Page.Locator("[data-status]")).ToContainTextAsync("没有找到“量子纠缠”");
        await Assertions.Expect(visit.Page.Locator("[data-suggestions]")).ToBeVisibleAsync();
        visit.AssertQuiet();
    }

    [Fact]
    public async Task Keyboard_TypesSubmitsAndOpensTheFirstResult()
    {
        await using Visit visit = await browsing.Visit(1280);
        await visit.Open("search/");
        await visit.Page.Keyboard.TypeAsync("验证码");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator(".result").First.WaitForAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Tab");
        string? target = await visit.Page.EvaluateAsync<string?>("() => document.activeElement.closest('.result')?.href");
        Assert.NotNull(target);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(target);
        visit.AssertQuiet();
    }

    [Fact]
    public async Task HomeSearchBox_WorksWithoutScriptOnItsOwnPage()
    {
        await using Visit visit = await browsing.Visit(390);
        await visit.Open("");
        await visit.Page.Locator("#q").FillAsync("刷单");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator(".result").First.WaitForAsync();
        visit.AssertQuiet();
    }

    [Fact]
    public async Task WithoutScript_SaysThatSearchNeedsItAndOffersOtherWays()
    {
        await using Visit visit = await browsing.Visit(390, new BrowserNewContextOptions { JavaScriptEnabled = false });
        await visit.Open("search/");
        await Assertions.Expect(visit.Page.Locator("main .notice")).ToContainTextAsync("需要开启脚本");
        await Assertions.Expect(visit.Page.Locator("form[data-search]")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "刷单返利" })).ToBeVisibleAsync();
    }
}
