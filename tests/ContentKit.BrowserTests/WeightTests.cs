using ContentKit.BrowserTests.Sample;
using Microsoft.Playwright;

namespace ContentKit.BrowserTests;

public sealed class WeightTests(Browsing browsing) : IClassFixture<Browsing>
{
    [Fact]
    public async Task CasePage_StaysLight_BeforeAnyCompression()
    {
        await using Visit visit = await browsing.Visit(390, new BrowserNewContextOptions { ServiceWorkers = ServiceWorkerPolicy.Block });
        long pictures = 0, scripts = 0;
        visit.Page.Response += (_, response) =>
        {
            long length = long.Parse(response.Headers.GetValueOrDefault("content-length", "0"), System.Globalization.CultureInfo.InvariantCulture);
            if (response.Request.ResourceType == "image") pictures += length;
            if (response.Request.ResourceType == "script") scripts += length;
        };
        await visit.Open("cases/safe-account-call/");
        Assert.InRange(visit.Bytes - pictures, 1, 60_000);
        Assert.InRange(scripts, 1, 10_000);
        Assert.Empty(await visit.Page.Context.CookiesAsync());
    }

    [Theory]
    [InlineData("search/")]
    [InlineData("print/")]
    [InlineData("quiz/elderly/")]
    [InlineData("tips/safe-account/")]
    public async Task Page_CarriesLittleScript(string route)
    {
        await using Visit visit = await browsing.Visit(390, new BrowserNewContextOptions { ServiceWorkers = ServiceWorkerPolicy.Block });
        long scripts = 0;
        visit.Page.Response += (_, response) =>
        {
            // What the search has found is content; what finds it is script.
            if (response.Request.ResourceType == "script" && response.Url.Contains("/assets/", StringComparison.Ordinal))
                scripts += long.Parse(response.Headers.GetValueOrDefault("content-length", "0"), System.Globalization.CultureInfo.InvariantCulture);
        };
        await visit.Open(route);
        Assert.InRange(scripts, 1, 10_000);
    }
}
