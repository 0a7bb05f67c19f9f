using System.Text.Json;
using ContentKit.BrowserTests.Sample;

namespace ContentKit.BrowserTests;

public sealed class KeyboardTests(Browsing browsing) : IClassFixture<Browsing>
{
    private const int MostStops = 70;

    [Theory]
    [InlineData("")]
    [InlineData("rescue/")]
    [InlineData("cases/safe-account-call/")]
    [InlineData("quiz/elderly/")]
    [InlineData("print/")]
    [InlineData("search/")]
    public async Task EveryStop_ShowsItsFocus_AndIsNotHiddenByTheHelpBar(string route)
    {
        await using Visit visit = await browsing.Visit(390);
        await visit.Open(route);
        await visit.Page.EvaluateAsync("() => document.activeElement.blur()");
        HashSet<string> stops = [];
        for (int stop = 0; stop < MostStops; stop++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            JsonElement focus = await visit.Page.EvaluateAsync<JsonElement>(Focus);
            if (focus.GetProperty("tag").GetString() == "BODY") break;
            string what = focus.GetProperty("what").GetString()!;
            Assert.True(focus.GetProperty("ring").GetDouble() >= 2, $"no visible focus on {what}");
            Assert.False(focus.GetProperty("covered").GetBoolean(), $"the help bar covers {what}");
            stops.Add(what);
        }

        Assert.True(stops.Count > 12, $"only {stops.Count} stops: {string.Join("; ", stops)}");
    }

    [Fact]
    public async Task SkipLink_LeadsPastTheMasthead()
    {
        await using Visit visit = await browsing.Visit(1280);
        await visit.Open("cases/");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"));
    }

    // A radio button's ring is drawn around its label.
    private const string Focus = """
        () => {
          const active = document.activeElement;
          const ringed = active.matches('.option input') ? active.closest('.option') : active;
          const style = getComputedStyle(ringed);
          const box = active.getBoundingClientRect();
          const bar = document.querySelector('.helpbar');
          const top = bar.getBoundingClientRect().top;
          return {
            tag: active.tagName,
            what: active.outerHTML.slice(0, 120),
            ring: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
            covered: !bar.contains(active) && box.top >= top && getComputedStyle(bar).position === 'fixed'
          };
        }
        """;
}
