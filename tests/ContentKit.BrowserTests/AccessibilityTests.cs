using ContentKit.BrowserTests.Sample;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ContentKit.BrowserTests;

public sealed class AccessibilityTests(Browsing browsing) : IClassFixture<Browsing>
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task Page_InEveryModeAndWidth_HasNoViolationAndDoesNotScrollSideways(string route)
    {
        await using Visit visit = await browsing.Visit(390);
        await visit.Open(route);
        List<string> found = [];
        foreach (int width in new[] { 390, 1280 })
        {
            await visit.Page.SetViewportSizeAsync(width, 844);
            foreach (string mode in new[] { "normal", "elder", "dark" })
            {
                await visit.Page.EvaluateAsync("mode => { const html = document.documentElement; html.classList.toggle('elder', mode === 'elder'); html.classList.toggle('dark', mode === 'dark'); }", mode);
                AxeResult result = await visit.Page.RunAxe(Rules);
                found.AddRange(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{mode} {width}: {violation.Id}: {node.Html}")));
            }
        }

        Assert.Empty(found);
        await visit.Page.SetViewportSizeAsync(320, 640);
        foreach (string mode in new[] { "normal", "elder" })
        {
            await visit.Page.EvaluateAsync("mode => document.documentElement.classList.toggle('elder', mode === 'elder')", mode);
            Assert.Equal("", await visit.Page.EvaluateAsync<string>(Sideways));
        }

        visit.AssertQuiet();
    }

    // Names what sticks out, so that a failure can be mended without a browser.
    private const string Sideways = """
        () => {
          const root = document.documentElement;
          if (root.scrollWidth <= root.clientWidth) return '';
          const wide = [...document.querySelectorAll('main *, header *, footer *')].find(item => item.getBoundingClientRect().right > root.clientWidth + 1 && !item.closest('.sections, .table, .table-scroll, pre'));
          return `${root.scrollWidth} > ${root.clientWidth}: ${wide?.outerHTML.slice(0, 200)}`;
        }
        """;
}
