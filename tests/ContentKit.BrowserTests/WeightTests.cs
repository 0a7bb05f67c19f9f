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
}
