using ContentKit.BrowserTests.Sample;
using Deque.AxeCore.Commons;

namespace ContentKit.BrowserTests;

public sealed class AccessibilityTests(Browsing browsing) : IClassFixture<Browsing>
{
    // The driver's own call opens a second page for every run; running the same script in the page is many times faster.
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private const string Run = """
        async mode => {
          const html = document.documentElement;
          html.classList.toggle('elder', mode === 'elder');
          html.classList.toggle('dark', mode === 'dark');
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const result = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
          return result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 200)} ${node.failureSummary}`));
        }
        """;

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task Page_InEveryModeAndWidth_HasNoViolationAndDoesNotScrollSideways(string route)
    {
        await using Visit visit = await browsing.Visit(390);
        await visit.Open(route);
        await visit.Page.EvaluateAsync(Axe);
        List<string> found = [];
        foreach (int width in new[] { 390, 1280 })
        {
            await visit.Page.SetViewportSizeAsync(width, 844);
            foreach (string mode in new[] { "normal", "elder", "dark" })
            {
                string[] violations = await visit.Page.EvaluateAsync<string[]>(Run, mode);
                found.AddRange(violations.Select(violation => $"{mode} {width}: {violation}"));
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
