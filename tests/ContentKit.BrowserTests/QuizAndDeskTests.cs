using ContentKit.BrowserTests.Sample;
using Microsoft.Playwright;

namespace ContentKit.BrowserTests;

public sealed class QuizAndDeskTests(Browsing browsing) : IClassFixture<Browsing>
{
    [Fact]
    public async Task Quiz_JudgesEachChoice_AndShowsTheScoreAtTheEnd()
    {
        // Without the service worker, so that the page has nothing but itself. Loaded once, it needs no network any more.
        await using Visit visit = await browsing.Visit(390, new BrowserNewContextOptions { ServiceWorkers = ServiceWorkerPolicy.Block });
        await visit.Open("quiz/elderly/");
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        visit.AssertQuiet();
        await visit.Page.Context.SetOfflineAsync(true);
        IReadOnlyList<ILocator> questions = await visit.Page.Locator(".question").AllAsync();
        for (int number = 0; number < questions.Count; number++)
        {
            string right = (await questions[number].GetAttributeAsync("data-answer"))!;
            string chosen = number == 0 ? (right == "0" ? "1" : "0") : right;
            await questions[number].Locator($"input[value='{chosen}']").CheckAsync();
            await Assertions.Expect(questions[number].Locator(".verdict")).ToHaveTextAsync(number == 0 ? "再想想，看看解释" : "答对了");
            await Assertions.Expect(questions[number].Locator(".why")).ToBeVisibleAsync();
        }

        await Assertions.Expect(visit.Page.Locator(".score-number")).ToHaveTextAsync($"{questions.Count - 1} / {questions.Count}");
        // Not asked to be quiet again: the browser itself may look for an icon when it has no network, and says so.
    }

    [Fact]
    public async Task Quiz_WithoutScript_HasTheAnswersToUnfold()
    {
        await using Visit visit = await browsing.Visit(390, new BrowserNewContextOptions { JavaScriptEnabled = false });
        await visit.Open("quiz/elderly/");
        ILocator answer = visit.Page.Locator(".why").First;
        await answer.Locator("summary").ClickAsync();
        await Assertions.Expect(answer.Locator(".why-answer")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Desk_FilterNarrowsTheFormats_AndIsKeptInTheAddress()
    {
        await using Visit visit = await browsing.Visit(1280);
        await visit.Open("print/");
        ILocator shown = visit.Page.Locator("[data-audience]:visible");
        await visit.Page.Locator("select[name=audience]").SelectOptionAsync("elderly");
        await visit.Page.Locator("select[name=family]").SelectOptionAsync("stamp");
        Assert.Equal(1, await shown.CountAsync());
        await visit.Page.ReloadAsync();
        Assert.Equal(1, await shown.CountAsync());
        await visit.Page.Locator("select[name=size]").SelectOptionAsync("large");
        await Assertions.Expect(visit.Page.Locator("[data-none]")).ToBeVisibleAsync();
        visit.AssertQuiet();
    }

    [Fact]
    public async Task PrintShop_ReachesAFileInThreeClicks()
    {
        await using Visit visit = await browsing.Visit(390);
        await visit.Open("print/");
        await visit.Page.Locator("summary", new() { HasText = "餐桌贴 80×80" }).ClickAsync();
        await visit.Page.Locator("details[open]").GetByRole(AriaRole.Link, new() { Name = "老年人" }).ClickAsync();
        ILocator file = visit.Page.Locator(".downloads a").First;
        Assert.NotNull(await file.GetAttributeAsync("download"));
        IDownload download = await visit.Page.RunAndWaitForDownloadAsync(() => file.ClickAsync());
        Assert.Contains("table-sticker-80x80", download.Url, StringComparison.Ordinal);
    }
}
