using Microsoft.Playwright;

namespace ContentKit.BrowserTests.Sample;

/// <summary>One browser page that notes what must never happen on any page: console errors, script errors, requests elsewhere.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly string _address;
    private readonly List<string> _complaints = [];

    private Visit(IPage page, string address)
    {
        Page = page;
        _address = address;
    }

    public IPage Page { get; }

    /// <summary>Bytes of every answer since the last <see cref="Open"/>.</summary>
    public long Bytes { get; private set; }

    public static async Task<Visit> Start(IBrowser browser, string address, int width, BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions();
        options.ViewportSize = new ViewportSize { Width = width, Height = 844 };
        IBrowserContext context = await browser.NewContextAsync(options);
        Visit visit = new(await context.NewPageAsync(), address);
        visit.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !message.Text.Contains("Service Worker", StringComparison.Ordinal))
                visit._complaints.Add($"{visit.Page.Url}: {message.Text}");
        };
        visit.Page.PageError += (_, error) => visit._complaints.Add($"{visit.Page.Url}: {error}");
        visit.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal) && !request.Url.StartsWith("about:", StringComparison.Ordinal))
                visit._complaints.Add($"{visit.Page.Url} asks for {request.Url}");
        };
        visit.Page.Response += async (_, response) =>
        {
            if (response.Headers.TryGetValue("content-length", out string? length)) visit.Bytes += long.Parse(length, System.Globalization.CultureInfo.InvariantCulture);
            await Task.CompletedTask;
        };
        return visit;
    }

    public async Task Open(string route)
    {
        Bytes = 0;
        await Page.GotoAsync(_address + route, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
    }

    /// <summary>Fails when any page of this visit complained.</summary>
    public void AssertQuiet() => Assert.Empty(_complaints);

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
