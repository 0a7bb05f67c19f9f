using System.Text.RegularExpressions;
using ContentKit.BrowserTests.Sample;
using ContentKit.Cli;
using ContentKit.Tests.Artwork;
using ContentKit.Tests.Cli;
using ContentKit.Tests;
using ContentKit.Tests.Site;
using Microsoft.Playwright;

namespace ContentKit.BrowserTests;

public sealed class OfflineTests(Browsing browsing) : IClassFixture<Browsing>
{
    [Fact]
    public async Task CopyOnAStick_OpensReadsLinksAndSearches()
    {
        string folder = Directory.CreateTempSubdirectory("contentkit").FullName;
        try
        {
            Unpack(folder);
            string root = new Uri(Path.Combine(folder, "stick") + "/").AbsoluteUri;
            await using Visit visit = await Visit.Start(browsing.Browser, root, 390);
            Task At(string path) => Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex(Regex.Escape("%E7%BD%91%E7%AB%99/" + path) + "$"));
            await visit.Open(Uri.EscapeDataString("打开网站.html"));
            await At("index.html");
            await visit.Page.GetByRole(AriaRole.Link, new() { Name = "打开屏幕共享" }).First.ClickAsync();
            await At("situations/share-screen/index.html");
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "大字版" }).ClickAsync();
            await visit.Page.Locator(".helpbar-main").ClickAsync();
            await At("rescue/index.html");
            await visit.Open("%E7%BD%91%E7%AB%99/print/index.html");
            await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("请另带宣传包");
            await visit.Open("%E7%BD%91%E7%AB%99/search/index.html");
            await visit.Page.Locator("#q").FillAsync("刷单");
            ILocator result = visit.Page.Locator(".result").First;
            await result.WaitForAsync();
            await result.ClickAsync();
            await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("^(?!.*/search/).*/index.html$"));
            visit.AssertQuiet();
            AssertLinksLeadToFiles(Path.Combine(folder, "stick", "网站"));
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    // The ZIP as the command makes it; pieces for one small audience, because pages are all there whatever is drawn.
    private static void Unpack(string folder)
    {
        var terminal = new MemoryTerminal();
        int status = CommandLine.Run(
            ["build", "--input", Path.Combine(Repository.Root, "input"), "--output", Path.Combine(folder, "output"), "--cache", Path.Combine(folder, "cache"), "--audience", "passengers"],
            terminal);
        Assert.True(status == 0, terminal.All);
        string zip = Path.Combine(folder, "output", "kits", "offline.zip");
        OutsideJudge.Ask("unzip", "-tq", zip);
        OutsideJudge.Ask("unzip", "-q", zip, "-d", Path.Combine(folder, "stick"));
    }

    private static void AssertLinksLeadToFiles(string site)
    {
        var broken = new List<string>();
        foreach (string page in Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories))
            foreach (Match link in Regex.Matches(File.ReadAllText(page), " (?:href|src)=\"([^\"#]+)"))
            {
                string target = link.Groups[1].Value;
                if (target.Contains(':', StringComparison.Ordinal)) continue;
                if (!File.Exists(Path.Combine(Path.GetDirectoryName(page)!, Uri.UnescapeDataString(target).Split('?')[0]))) broken.Add($"{page[site.Length..]}: {target}");
            }

        Assert.Empty(broken);
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
