using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ContentKit.Content.Model;
using ContentKit.Site;

namespace ContentKit.Tests.Site;

/// <summary>Text from content may say anything and still only be text, on every page and in every file.</summary>
public sealed class HostileContentTests
{
    private const string Evil = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\"'--><svg/onload=alert(1)>${7*7}{{7*7}}";

    [Fact]
    public void EveryField_StaysText_OnEveryPage()
    {
        Library library = Poisoned(SampleSite.Library);
        SortedDictionary<string, byte[]> files = SampleSite.Render(SiteBuilder.Plan(SampleSite.Input(library), SampleSite.Civic));
        HtmlParser parser = new();
        int seen = 0;
        foreach ((string path, byte[] bytes) in files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            IHtmlDocument page = parser.ParseDocument(Encoding.UTF8.GetString(bytes));
            Assert.Empty(page.QuerySelectorAll("script").Where(script => !script.HasAttribute("src") && script.GetAttribute("type") != "application/ld+json").Select(_ => path));
            Assert.Empty(page.All.SelectMany(item => item.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)).Select(_ => path));
            Assert.Empty(page.QuerySelectorAll("img[src=x], svg[onload]").Select(_ => path));
            if (page.Body!.TextContent.Contains("alert(1)", StringComparison.Ordinal)) seen++;
        }

        // The text did reach the pages, so that the assertions above had something to judge.
        Assert.True(seen > 50, $"only {seen} pages");
    }

    [Fact]
    public void SearchFilesAndWorker_CannotBeLeftByText()
    {
        SortedDictionary<string, byte[]> files = SampleSite.Render(SiteBuilder.Plan(SampleSite.Input(Poisoned(SampleSite.Library)), SampleSite.Civic));
        foreach ((string path, byte[] bytes) in files.Where(file => file.Key.StartsWith("search/", StringComparison.Ordinal) && file.Key.EndsWith(".js", StringComparison.Ordinal)))
        {
            string script = Encoding.UTF8.GetString(bytes);
            Assert.DoesNotContain("<", script, StringComparison.Ordinal);
            // One call with literals only: the name, then JSON.
            int open = script.IndexOf('(', StringComparison.Ordinal);
            System.Text.Json.JsonDocument.Parse("[" + script[(open + 1)..script.LastIndexOf(')')] + "]");
            Assert.True(script[..open] is "ckShard" or "ckDocuments" or "ckSearch", path);
        }
    }

    [Fact]
    public void FeedsMapsAndStructuredData_StayWellFormed()
    {
        SortedDictionary<string, byte[]> files = SampleSite.Render(SiteBuilder.Plan(SampleSite.Input(HostileText.In(SampleSite.Library)), SampleSite.Civic));
        HtmlParser parser = new();
        int read = 0;
        foreach ((string path, byte[] bytes) in files)
        {
            string text = Encoding.UTF8.GetString(bytes);
            switch (Path.GetExtension(path))
            {
                case ".xml" or ".svg":
                    XDocument xml = XDocument.Parse(text);
                    // Readers show these as HTML.
                    foreach (XElement content in xml.Descendants().Where(element => element.Name.LocalName is "content" or "summary" or "description" or "encoded")) AssertHarmless(parser.ParseFragment(content.Value, null!), path);
                    read++;
                    break;
                case ".json" or ".webmanifest":
                    using (JsonDocument json = JsonDocument.Parse(text))
                    {
                        if (path == "feed.json")
                            foreach (JsonElement item in json.RootElement.GetProperty("items").EnumerateArray())
                                if (item.TryGetProperty("content_html", out JsonElement html)) AssertHarmless(parser.ParseFragment(html.GetString()!, null!), path);
                    }

                    read++;
                    break;
                case ".html":
                    foreach (IElement data in parser.ParseDocument(text).QuerySelectorAll("script[type='application/ld+json']"))
                    {
                        using JsonDocument parsed = JsonDocument.Parse(data.TextContent);
                        read++;
                    }

                    break;
                case ".ics":
                    // A line break in a text would begin a property of its own.
                    Assert.All(text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches("^( |[A-Z-]+[:;])", line));
                    read++;
                    break;
            }
        }

        Assert.True(read > 50, $"only {read} read");
    }

    private static void AssertHarmless(INodeList nodes, string path)
    {
        foreach (IElement element in nodes.SelectMany(node => node.Descendants<IElement>().Concat(node is IElement self ? [self] : [])))
        {
            Assert.False(element.LocalName is "script" or "iframe" or "object" or "embed" or "style" or "base" or "form", $"{path}: {element.LocalName}");
            Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
        }
    }

    private static Library Poisoned(Library library) => library with
    {
        Site = library.Site with { Title = Evil, Organisation = Evil, Icp = Evil, PoliceFiling = Evil, Signature = Evil },
        Scams = [.. library.Scams.Select(scam => scam with { Name = Evil + scam.Id, Slogan = Evil, Summary = Evil, RedFlags = [Evil] })],
        Audiences = [.. library.Audiences.Select(audience => audience with { Name = Evil + audience.Id, Greeting = Evil })],
        Cases = [.. library.Cases.Select(item => item with { Title = Evil, Summary = Evil, Slogan = Evil, Place = Evil, Channel = Evil, Points = [Evil], Body = item.Body with { Text = Evil } })],
        Tips = [.. library.Tips.Select(tip => tip with { Title = Evil, Summary = Evil, Line = Evil, Sms = Evil, Points = [Evil] })],
        Situations = [.. library.Situations.Select(situation => situation with { Ask = Evil, Action = Evil, Summary = Evil })],
        Quizzes = [.. library.Quizzes.Select(quiz => quiz with { Title = Evil, Intro = Evil, Questions = [.. quiz.Questions.Select(question => question with { Question = Evil, Options = [Evil, "2"], Answer = 0, Why = Evil })] })],
        Letters = [.. library.Letters.Select(letter => letter with { Title = Evil, Issuer = Evil, Salutation = Evil, Date = Evil })],
        Rescue = library.Rescue! with { Title = Evil, Comfort = Evil, Prepare = [Evil], Next = [Evil] },
        Campaigns = [.. library.Campaigns.Select(campaign => campaign with { Title = Evil })],
    };
}
