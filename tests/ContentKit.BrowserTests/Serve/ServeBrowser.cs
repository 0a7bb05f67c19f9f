using Microsoft.Playwright;

namespace ContentKit.BrowserTests.Serve;

/// <summary>Debian's Chromium, one for all tests of the class.</summary>
public sealed class ServeBrowser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <param name="complaints">Collects what the browser reports: script errors, refusals by the content security policy.</param>
    public async Task<IPage> OpenAsync(string address, List<string> complaints)
    {
        IPage page = await _browser!.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1000, Height = 700 } });
        page.SetDefaultTimeout(60_000);
        page.Console += (_, message) =>
        {
            if (message.Type == "error") complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        await page.GotoAsync(address);
        // The first news has arrived: from now on the page follows.
        await page.Locator("#kit-preview nav a").First.WaitForAsync();
        return page;
    }
}
