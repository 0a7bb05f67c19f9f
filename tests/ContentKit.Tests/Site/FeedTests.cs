using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using ContentKit.Content.Model;
using ContentKit.Site;
using ContentKit.Site.Routing;

namespace ContentKit.Tests.Site;

public sealed class FeedTests
{
    private static ImmutableSortedDictionary<string, byte[]> Files => SampleSite.Files(LinkStyle.Directory, "https://example.org/fanzha/");

    [Fact]
    public void Rss_HasTheNewestCasesWithAbsoluteAddressesThatExist()
    {
        XElement channel = XDocument.Parse(Text("feed.xml")).Root!.Element("channel")!;
        XElement[] items = [.. channel.Elements("item")];
        Assert.Equal(30, items.Length);
        Assert.Equal(SampleSite.Library.Cases[0].Title, items[0].Element("title")!.Value);
        foreach (XElement item in items) Assert.True(Files.ContainsKey(FileOf(item.Element("link")!.Value)), item.Element("link")!.Value);
        Assert.Equal(items.Select(item => DateTimeOffset.Parse(item.Element("pubDate")!.Value, System.Globalization.CultureInfo.InvariantCulture)).OrderDescending(),
            items.Select(item => DateTimeOffset.Parse(item.Element("pubDate")!.Value, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void DayOfACase_IsToldNowhere()
    {
        Library library = SampleSite.Library;
        Case one = library.Cases[0] with { Date = new DateOnly(2026, 11, 17), Reviewed = null };
        SortedDictionary<string, byte[]> files = SampleSite.Render(SiteBuilder.Plan(SampleSite.Input(library with { Cases = [one] }), SampleSite.Civic));

        Assert.DoesNotContain(files, file => Encoding.UTF8.GetString(file.Value).Contains("2026-11-17", StringComparison.Ordinal));
        Assert.DoesNotContain("17 Nov", Encoding.UTF8.GetString(files["feed.xml"]), StringComparison.Ordinal);
        Assert.Contains("01 Nov 2026", Encoding.UTF8.GetString(files["feed.xml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void JsonFeed_SaysTheSameAsTheRssFeed()
    {
        JsonElement feed = JsonDocument.Parse(Text("feed.json")).RootElement;
        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.Equal(
            XDocument.Parse(Text("feed.xml")).Descendants("item").Select(item => item.Element("link")!.Value),
            feed.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("url").GetString()));
    }

    [Fact]
    public void SiteMap_ListsEveryPageButThoseOfNoUseToSearchEngines()
    {
        XNamespace ns = "http://www.sitemaps.org/schemas/sitemap/0.9";
        string[] listed = [.. XDocument.Parse(Text("sitemap.xml")).Descendants(ns + "loc").Select(loc => FileOf(loc.Value))];
        string[] pages = [.. Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && !path.StartsWith("artwork/", StringComparison.Ordinal))];
        Assert.Equal(
            pages.Where(path => path is not ("404.html" or "search/index.html" or "coverage/index.html") && !path.EndsWith("/order/index.html", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            listed.Order(StringComparer.Ordinal));
        Assert.Contains("https://example.org/fanzha/sitemap.xml", Text("robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Calendar_KeepsTheRulesOfICalendar()
    {
        string text = Text("campaigns/winter-2026.ics");
        string[] lines = text.Split("\r\n");
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        string unfolded = text.Replace("\r\n ", "", StringComparison.Ordinal);
        int events = unfolded.Split("BEGIN:VEVENT").Length - 1;
        Assert.Equal(
            SampleSite.Library.Campaigns[0].Phases.Length + SampleSite.Library.Campaigns[0].Phases.Sum(phase => phase.Tasks.Length) + SampleSite.Library.Campaigns[0].Seasons.Length,
            events);
        Assert.Equal(events, unfolded.Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Count());
        // All-day events end the day after.
        Assert.Contains("DTSTART;VALUE=DATE:20261101\r\nDTEND;VALUE=DATE:20261116", unfolded, StringComparison.Ordinal);
    }

    [Fact]
    public void WebManifest_PointsAtTheRescuePageAndAnIconThatExists()
    {
        JsonElement manifest = JsonDocument.Parse(Text("manifest.webmanifest")).RootElement;
        Assert.True(Files.ContainsKey(manifest.GetProperty("icons")[0].GetProperty("src").GetString()!));
        Assert.Equal("./rescue/", manifest.GetProperty("shortcuts")[0].GetProperty("url").GetString());
    }

    [Fact]
    public void StructuredData_IsJsonOnEveryPage()
    {
        foreach ((string path, byte[] bytes) in Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal) && !file.Key.StartsWith("artwork/", StringComparison.Ordinal)))
        {
            string page = Encoding.UTF8.GetString(bytes);
            const string open = "<script type=\"application/ld+json\">";
            int start = page.IndexOf(open, StringComparison.Ordinal) + open.Length;
            JsonElement graph = JsonDocument.Parse(page[start..page.IndexOf("</script>", start, StringComparison.Ordinal)]).RootElement.GetProperty("@graph");
            Assert.True(graph.GetArrayLength() > 0, path);
        }
    }

    private static string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    private static string FileOf(string address)
    {
        string path = address["https://example.org/fanzha/".Length..];
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }
}
