using System.Collections.Immutable;
using ContentKit.Site.Routing;
using ContentKit.Tests.Site;
using Microsoft.Playwright;

namespace ContentKit.BrowserTests.Sample;

/// <summary>Debian's Chromium and the sample site under the path that its address names; one for each class of tests.</summary>
public class Browsing : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private SiteServer? _server;

    internal IBrowser Browser { get; private set; } = null!;

    internal string Address => _server!.Address;

    protected virtual string Prefix => "/";

    /// <summary>Every file by its path.</summary>
    protected virtual ImmutableSortedDictionary<string, byte[]> Site() => SampleSite.Files(LinkStyle.Directory, "https://example.org" + Prefix);

    public async Task InitializeAsync()
    {
        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        _server = await SiteServer.Start(Site(), Prefix);
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null) await _server.DisposeAsync();
    }

    internal Task<Visit> Visit(int width, BrowserNewContextOptions? options = null) => Sample.Visit.Start(Browser, Address, width, options);
}

/// <summary>The same under <c>/fanzha/</c>.</summary>
public sealed class SubPathBrowsing : Browsing
{
    protected override string Prefix => "/fanzha/";
}
