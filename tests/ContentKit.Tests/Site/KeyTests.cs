using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Site;

namespace ContentKit.Tests.Site;

/// <summary>A page's key stands for its bytes: the cache may only be trusted when this holds.</summary>
public sealed class KeyTests
{
    public static TheoryData<string> Edits => [.. Changes.Keys];

    private static readonly Dictionary<string, Func<Library, Library>> Changes = new(StringComparer.Ordinal)
    {
        ["case body"] = library => Case(library, item => item with { Body = item.Body with { Text = item.Body.Text + "\n\n多一段。\n" }, Source = Touched(item.Source) }),
        ["case title"] = library => Case(library, item => item with { Title = "换了标题", Source = Touched(item.Source) }),
        ["case gone"] = library => library with { Cases = library.Cases.RemoveAt(7) },
        ["case added"] = library => library with { Cases = library.Cases.Insert(0, library.Cases[3] with { Id = "brand-new", Title = "新来的案例", Date = new DateOnly(2026, 12, 1) }) },
        ["tip line"] = library => library with { Tips = library.Tips.SetItem(2, library.Tips[2] with { Line = "换一句。", Source = Touched(library.Tips[2].Source) }) },
        ["scam name"] = library => library with { Scams = library.Scams.SetItem(1, library.Scams[1] with { Name = "换了名字", Source = Touched(library.Scams[1].Source) }) },
        ["scam flags"] = library => library with { Scams = library.Scams.SetItem(1, library.Scams[1] with { RedFlags = ["换了破绽"], Source = Touched(library.Scams[1].Source) }) },
        ["audience name"] = library => library with { Audiences = library.Audiences.SetItem(0, library.Audiences[0] with { Name = "换了人群", Source = Touched(library.Audiences[0].Source) }) },
        ["situation action"] = library => library with { Situations = library.Situations.SetItem(0, library.Situations[0] with { Action = "换了做法", Source = Touched(library.Situations[0].Source) }) },
        ["venue places"] = library => library with { Venues = library.Venues.SetItem(0, library.Venues[0] with { Places = ["换了地方"], Source = Touched(library.Venues[0].Source) }) },
        ["rescue steps"] = library => library with { Rescue = library.Rescue! with { Prepare = ["换了准备"], Source = Touched(library.Rescue!.Source) } },
        ["quiz title"] = library => library with { Quizzes = library.Quizzes.SetItem(0, library.Quizzes[0] with { Title = "换了问答", Source = Touched(library.Quizzes[0].Source) }) },
        ["letter title"] = library => library with { Letters = library.Letters.SetItem(0, library.Letters[0] with { Title = "换了信", Source = Touched(library.Letters[0].Source) }) },
        ["page title"] = library => library with { Pages = library.Pages.SetItem(0, library.Pages[0] with { Title = "换了页", Source = Touched(library.Pages[0].Source) }) },
        ["campaign title"] = library => library with { Campaigns = library.Campaigns.SetItem(0, library.Campaigns[0] with { Title = "换了安排", Source = Touched(library.Campaigns[0].Source) }) },
        ["site title"] = library => library with { Site = library.Site with { Title = "换了站名", Source = Touched(library.Site.Source) } },
        ["dictionary"] = library => library with { Dictionary = library.Dictionary with { Terms = library.Dictionary.Terms.Add("新词条") } },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void SameKey_MeansSameBytes(string edit)
    {
        (SitePlan before, SitePlan after) = Plans(edit);
        Dictionary<string, SitePage> old = before.Pages.ToDictionary(page => page.Path, StringComparer.Ordinal);
        SortedDictionary<string, byte[]> oldBytes = SampleSite.Render(before), newBytes = SampleSite.Render(after);
        Assert.Empty(after.Pages.Where(page => old.TryGetValue(page.Path, out SitePage? same) && same.Key == page.Key && !oldBytes[page.Path].AsSpan().SequenceEqual(newBytes[page.Path]))
            .Select(page => page.Path));
    }

    [Fact]
    public void EditedBody_TouchesItsOwnPageAndTheSearchIndexOnly()
    {
        (SitePlan before, SitePlan after) = Plans("case body");
        Dictionary<string, ContentKey> old = before.Pages.ToDictionary(page => page.Path, page => page.Key, StringComparer.Ordinal);
        string id = SampleSite.Library.Cases[5].Id;
        Assert.Equal([$"cases/{id}/index.html"], after.Pages.Where(page => old[page.Path] != page.Key && !page.Path.StartsWith("search/", StringComparison.Ordinal)).Select(page => page.Path));
    }

    [Fact]
    public void Plan_HasNoTwoFilesWithOnePath()
    {
        SitePlan plan = SiteBuilder.Plan(SampleSite.Input(SampleSite.Library), SampleSite.Civic);
        IEnumerable<string> paths = plan.Pages.Select(page => page.Path).Concat(plan.Assets.Select(asset => asset.Path));
        Assert.Empty(paths.GroupBy(path => path, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    private static (SitePlan Before, SitePlan After) Plans(string edit) =>
        (SiteBuilder.Plan(SampleSite.Input(SampleSite.Library), SampleSite.Civic), SiteBuilder.Plan(SampleSite.Input(Changes[edit](SampleSite.Library)), SampleSite.Civic));

    private static Library Case(Library library, Func<Case, Case> change) => library with { Cases = library.Cases.SetItem(5, change(library.Cases[5])) };

    private static DocumentSource Touched(DocumentSource source) => source with { Sha256 = new string('f', 64) };
}
