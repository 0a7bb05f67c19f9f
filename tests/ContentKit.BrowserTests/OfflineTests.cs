using ContentKit.BrowserTests.Sample;
using ContentKit.Site.Routing;
using ContentKit.Tests.Site;
using Microsoft.Playwright;

namespace ContentKit.BrowserTests;

public sealed class OfflineTests(Browsing browsing) : IClassFixture<Browsing>
{
    [Fact]
    public async Task CopyOnADisk_ReadsLinksAndSearches()
    {
        string folder = Directory.CreateTempSubdirectory("contentkit").FullName;
        try
        {
            foreach ((string path, byte[] bytes) in SampleSite.Files(LinkStyle.File, "https://example.org/"))
            {
                string file = Path.Combine(folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                await File.WriteAllBytesAsync(file, bytes);
            }

            string root = new Uri(folder + "/").AbsoluteUri;
            await using Visit visit = await Visit.Start(browsing.Browser, root, 390);
            await visit.Open("index.html");
            await visit.Page.GetByRole(AriaRole.Link, new() { Name = "打开屏幕共享" }).First.ClickAsync();
            await Assertions.Expect(visit.Page).ToHaveURLAsync(root + "situations/share-screen/index.html");
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "大字版" }).ClickAsync();
            await visit.Page.Locator(".helpbar-main").ClickAsync();
            await Assertions.Expect(visit.Page).ToHaveURLAsync(root + "rescue/index.html");
            await visit.Open("search/index.html");
            await visit.Page.Locator("#q").FillAsync("刷单");
            ILocator result = visit.Page.Locator(".result").First;
            await result.WaitForAsync();
            await result.ClickAsync();
            await Assertions.Expect(visit.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("^(?!.*/search/).*/index.html$"));
            visit.AssertQuiet();
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    [Fact]
    public async Task ServiceWorker_KeepsTheRescuePageWithoutNetwork()
    {
        await using Visit visit = await browsing.Visit(390);
        await visit.Open("");
        await visit.Page.EvaluateAsync("() => navigator.serviceWorker.ready");
        // The worker stores its pages while it installs, which is over once it is ready.
        await visit.Page.Context.SetOfflineAsync(true);
        await visit.Open("rescue/");
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(SampleSite.Library.Rescue!.Title);
    }
}
