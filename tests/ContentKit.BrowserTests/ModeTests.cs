using ContentKit.BrowserTests.Sample;
using Microsoft.Playwright;

namespace ContentKit.BrowserTests;

public sealed class ModeTests(Browsing browsing) : IClassFixture<Browsing>
{
    [Fact]
    public async Task LargeType_IsRememberedOnTheNextPage_AndIsLarger()
    {
        await using Visit visit = await browsing.Visit(390);
        await visit.Open("");
        double normal = await FontSize(visit);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "大字版" }).ClickAsync();
        await visit.Open("cases/safe-account-call/");
        Assert.Equal("true", await visit.Page.GetByRole(AriaRole.Button, new() { Name = "大字版" }).GetAttributeAsync("aria-pressed"));
        Assert.True(await FontSize(visit) >= normal * 1.25, $"{await FontSize(visit)} px after {normal} px");
        visit.AssertQuiet();
    }

    [Fact]
    public async Task Dark_FollowsTheSystem_AndTheSwitchWins()
    {
        await using Visit visit = await browsing.Visit(390, new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark });
        await visit.Open("");
        string dark = await Ground(visit);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "深色" }).ClickAsync();
        string light = await Ground(visit);
        Assert.NotEqual(dark, light);
        await visit.Open("rescue/");
        Assert.Equal(light, await Ground(visit));
    }

    [Theory]
    [InlineData("")]
    [InlineData("rescue/")]
    [InlineData("cases/safe-account-call/")]
    [InlineData("print/")]
    public async Task FirstScreenOfAPhone_ShowsHelpAndBothNumbers(string route)
    {
        await using Visit visit = await browsing.Visit(390);
        await visit.Open(route);
        foreach (string name in new[] { "我现在可能被骗了", "报警 110", "反诈专线 96110" })
        {
            ILocator link = visit.Page.Locator(".helpbar").GetByRole(AriaRole.Link, new() { Name = name });
            await Assertions.Expect(link).ToBeInViewportAsync(new() { Ratio = 1 });
            LocatorBoundingBoxResult? box = await link.BoundingBoxAsync();
            Assert.True(box!.Height >= 48 && box.Width >= 48, $"{name}: {box.Width} × {box.Height}");
        }

        Assert.Equal("tel:110", await visit.Page.Locator(".helpbar-call").First.GetAttributeAsync("href"));
    }

    [Fact]
    public async Task ExpiredContent_SaysSoByTheReadersClock()
    {
        await using Visit visit = await browsing.Visit(390);
        await visit.Page.Clock.SetFixedTimeAsync(new DateTime(2026, 11, 1, 12, 0, 0, DateTimeKind.Utc));
        await visit.Open("cases/safe-account-call/");
        await Assertions.Expect(visit.Page.Locator(".expired")).ToBeHiddenAsync();
        await visit.Page.Clock.SetFixedTimeAsync(new DateTime(2028, 2, 1, 12, 0, 0, DateTimeKind.Utc));
        await visit.Open("cases/safe-account-call/");
        await Assertions.Expect(visit.Page.Locator(".expired")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Titles_NeverStartALineWithAMark()
    {
        await using Visit visit = await browsing.Visit(390);
        List<string> found = [];
        foreach (string route in new[] { "", "rescue/", "cases/", "cases/safe-account-call/", "tips/", "tips/safe-account/", "scams/", "letters/to-business/" })
        {
            await visit.Open(route);
            foreach (int width in new[] { 320, 390, 1280 })
            {
                await visit.Page.SetViewportSizeAsync(width, 844);
                foreach (bool elder in new[] { false, true })
                    found.AddRange((await visit.Page.EvaluateAsync<string[]>(MarksAtLineStarts, elder)).Select(title => $"{route} {width} {(elder ? "elder" : "normal")}: {title}"));
            }
        }

        Assert.Empty(found);
    }

    // A mark starts a line when it stands lower than the character before it.
    private const string MarksAtLineStarts = """
        elder => {
          document.documentElement.classList.toggle('elder', elder);
          const found = [];
          for (const title of document.querySelectorAll('h1, h2, h3, .case-title, .tip-title, .link-name, .scam-slogan')) {
            const walk = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
            for (let node = walk.nextNode(); node; node = walk.nextNode()) {
              for (let at = 1; at < node.length; at++) {
                if (!'，。！？、；：”）》'.includes(node.data[at])) continue;
                const top = index => { const range = document.createRange(); range.setStart(node, index); range.setEnd(node, index + 1); return range.getBoundingClientRect().top; };
                if (top(at) > top(at - 1) + 8) found.push(title.textContent);
              }
            }
          }
          return found;
        }
        """;

    private static Task<double> FontSize(Visit visit) => visit.Page.EvaluateAsync<double>("() => parseFloat(getComputedStyle(document.body).fontSize)");

    private static Task<string> Ground(Visit visit) => visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
}
