using System.Diagnostics;
using Microsoft.Playwright;

namespace ContentKit.BrowserTests.Serve;

public sealed class ServeTests(ServeBrowser browser) : IClassFixture<ServeBrowser>
{
    private const string Settings = """
        title: 平安防骗
        organisation: 示例县反诈宣传办公室
        baseUrl: https://example.org/
        hotlines:
          - {name: 报警, number: '110'}
          - {name: 反诈专线, number: '96110'}
        contacts: {phones: ['110', '96110'], urls: ['https://example.org/'], emails: []}
        signature: 示例县反诈

        """;

    private const string Scam = "---\nname: 冒充公检法\nrank: 1\nslogan: 凡是安全账户，|都是诈骗\nredFlags: [要求转账]\nsummary: 冒充警察打来电话，要求转账。\nillustration: fake-police\n---\n\n先挂断，再核实。\n";

    private const string Audience = "---\nname: 老年人\naccent: red\nlargeType: true\nformats: [poster-a3]\n---\n\n写给老人的提醒。\n";

    private static readonly string Case =
        "---\ntitle: 接到电话说卡有问题\ndate: 2026-05-01\nscam: fake-police\naudiences: [elderly]\nloss: 20000\nplace: 某镇\nsummary: 接到自称警察的电话，被骗约2万元。\nslogan: 电话里的警察，|先挂断\npoints: [先挂断, 问家人, 打96110]\nillustration: fake-police\nsources: [{name: 示例, date: 2026-05-02}]\nreviewed: 2026-05-02\nexpires: 2099-12-31\n---\n\n" +
        string.Concat(Enumerable.Range(1, 40).Select(i => $"第{i}段：来电的人说话很急，不让挂断。\n\n")) + "最后一段在这里。\n";

    private readonly List<string> _complaints = [];

    [Fact]
    public async Task EditedCase_OpenPageChangesByItselfWithinASecond_KeepingItsPlace()
    {
        using ServeProcess serve = await StartAsync();
        IPage page = await browser.OpenAsync(serve.Address + "cases/phone/", _complaints);
        await page.EvaluateAsync("window.stayed = true; scrollTo(0, 900)");
        var fastest = TimeSpan.MaxValue;
        for (int i = 1; i <= 5; i++)
        {
            var clock = Stopwatch.StartNew();
            serve.Save("cases/phone.md", text => text.Replace($"第{9 + i}段：", $"改过的第{9 + i}段：", StringComparison.Ordinal));
            await UntilAsync(() => page.EvaluateAsync<bool>($"document.body.textContent.includes('改过的第{9 + i}段')"));
            if (clock.Elapsed < fastest) fastest = clock.Elapsed;
        }

        Assert.True(fastest < TimeSpan.FromSeconds(1), $"the fastest of five took {fastest.TotalMilliseconds:0} ms");
        Assert.True(await page.EvaluateAsync<bool>("window.stayed === true"), "the page was loaded again");
        Assert.InRange(await page.EvaluateAsync<double>("scrollY"), 880, 920);
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task SlowAnswer_DoesNotReplaceANewerOne()
    {
        using ServeProcess serve = await StartAsync();
        IPage page = await browser.OpenAsync(serve.Address + "cases/phone/", _complaints);
        // Nothing is under way any more.
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var slow = new TaskCompletionSource<(IRoute Route, string Html)>();
        await page.RouteAsync("**/cases/phone/", async route =>
        {
            string html = await (await route.FetchAsync()).TextAsync();
            if (!slow.TrySetResult((route, html))) await route.FulfillAsync(new RouteFulfillOptions { Body = html, ContentType = "text/html; charset=utf-8" });
        });

        serve.Save("cases/phone.md", text => text.Replace("第9段：", "旧的第9段：", StringComparison.Ordinal));
        (IRoute held, string old) = await slow.Task.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Contains("旧的第9段", old, StringComparison.Ordinal);
        serve.Save("cases/phone.md", text => text.Replace("旧的第9段：", "新的第9段：", StringComparison.Ordinal));
        await UntilAsync(() => page.EvaluateAsync<bool>("document.body.textContent.includes('新的第9段')"));
        await page.RunAndWaitForRequestFinishedAsync(
            () => held.FulfillAsync(new RouteFulfillOptions { Body = old, ContentType = "text/html; charset=utf-8" }),
            new PageRunAndWaitForRequestFinishedOptions { Predicate = request => request == held.Request });
        // Time for the page to read the answer and to take it in.
        await page.EvaluateAsync("new Promise(done => setTimeout(done, 200))");

        Assert.Contains("新的第9段", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrokenCase_OverlayNamesTheLine_AndGoesWhenMended()
    {
        using ServeProcess serve = await StartAsync();
        IPage page = await browser.OpenAsync(serve.Address + "cases/phone/", _complaints);
        ILocator overlay = page.Locator("#kit-preview section");
        Assert.False(await overlay.IsVisibleAsync());

        serve.Save("cases/phone.md", text => text.Replace("loss: 20000", "loss: 两万", StringComparison.Ordinal));
        await overlay.WaitForAsync();
        string told = await overlay.InnerTextAsync();
        Assert.Contains("cases/phone.md:6:7", told, StringComparison.Ordinal);
        Assert.Contains("CK0103", told, StringComparison.Ordinal);
        Assert.Contains("loss: 两万", told, StringComparison.Ordinal);
        Assert.Contains("办法：", told, StringComparison.Ordinal);
        Assert.Equal("两万", await overlay.Locator("mark").InnerTextAsync());
        // The page below is still the last good one.
        Assert.Contains("第40段", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        serve.Save("cases/phone.md", text => text.Replace("loss: 两万", "loss: 30000", StringComparison.Ordinal));
        await overlay.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
        await UntilAsync(() => page.EvaluateAsync<bool>("/3 ?万|30,?000/.test(document.body.textContent)"));
        Assert.Empty(_complaints);
    }

    /// <summary>A victim's number, and a slogan no poster can hold though nobody looks at the poster.</summary>
    [Theory]
    [InlineData("最后一段在这里。", "她的手机是13812345678。", "CK04")]
    [InlineData("电话里的警察，|先挂断", "这一句口号写得太长太长了一共有四十几个字无论怎么折行都放不进一张小海报里面去所以一定要报错", "CK0301")]
    public async Task MistakeInACase_IsToldOverItsPage(string former, string mistake, string id)
    {
        using ServeProcess serve = await StartAsync();
        IPage page = await browser.OpenAsync(serve.Address + "cases/phone/", _complaints);

        serve.Save("cases/phone.md", text => text.Replace(former, mistake, StringComparison.Ordinal));

        ILocator overlay = page.Locator("#kit-preview section");
        await overlay.WaitForAsync();
        string told = await overlay.InnerTextAsync();
        Assert.Contains("cases/phone.md:", told, StringComparison.Ordinal);
        Assert.Contains(id, told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewSlogan_PieceInTheGalleryIsDrawnAgain()
    {
        using ServeProcess serve = await StartAsync();
        IPage page = await browser.OpenAsync(serve.Address + "_kit/gallery/phone", _complaints);
        ILocator poster = page.Locator(".pieces li.poster img");
        await UntilAsync(() => page.EvaluateAsync<bool>("document.querySelector('.pieces li.poster img').naturalWidth > 300"));
        string? before = await poster.GetAttributeAsync("src");

        serve.Save("cases/phone.md", text => text.Replace("电话里的警察，|先挂断", "警察不会|要您转账", StringComparison.Ordinal));

        await UntilAsync(() => page.EvaluateAsync<bool>("before => { const i = document.querySelector('.pieces li.poster img'); return i.getAttribute('src') !== before && i.complete && i.naturalWidth > 300; }", before));
        Assert.Contains("警察不会", await page.Locator(".lines").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task BrokenSettingsFromTheStart_SiteAppearsWhenMended()
    {
        using ServeProcess serve = await ServeProcess.StartAsync(("site.yml", "title: [\n"), ("scams/fake-police.md", Scam), ("audiences/elderly.md", Audience), ("cases/phone.md", Case));
        IPage page = await browser.OpenAsync(serve.Address, _complaints);
        await page.Locator("#kit-preview section").WaitForAsync();
        Assert.Contains("site.yml:", await page.Locator("#kit-preview section").InnerTextAsync(), StringComparison.Ordinal);

        serve.Save("site.yml", _ => Settings);

        await UntilAsync(async () => (await page.TitleAsync()).Contains("平安防骗", StringComparison.Ordinal));
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task NewFile_GetsItsPage_AndADeletedOneLosesIt()
    {
        using ServeProcess serve = await StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(serve.Address) };
        Assert.Equal(404, (int)(await http.GetAsync("cases/second/")).StatusCode);

        File.WriteAllText(Path.Combine(serve.Input, "cases/second.md"), Case);
        await UntilAsync(async () => (int)(await http.GetAsync("cases/second/")).StatusCode == 200);
        File.Delete(Path.Combine(serve.Input, "cases/second.md"));
        await UntilAsync(async () => (int)(await http.GetAsync("cases/second/")).StatusCode == 404);
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        var clock = Stopwatch.StartNew();
        while (!await holds())
        {
            Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1), "never came");
            await Task.Delay(10);
        }
    }

    private static Task<ServeProcess> StartAsync() =>
        ServeProcess.StartAsync(("site.yml", Settings), ("scams/fake-police.md", Scam), ("audiences/elderly.md", Audience), ("cases/phone.md", Case));
}
