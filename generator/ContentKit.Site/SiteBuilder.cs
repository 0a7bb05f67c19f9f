using System.Collections.Immutable;
using System.Text;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Site.Feeds;
using ContentKit.Site.Pages;
using ContentKit.Site.Planning;
using ContentKit.Site.Rendering;
using ContentKit.Site.Routing;
using ContentKit.Site.Search;

namespace ContentKit.Site;

/// <summary>The site's planner: from content to the list of files.</summary>
public static class SiteBuilder
{
    private const int CasesInFeed = 30;

    public static SitePlan Plan(SiteInput input, ISiteTheme theme)
    {
        Catalogue catalogue = new(input);
        PageFactory factory = new(input, catalogue, theme);
        FramePlanner.Plan(factory);
        GuidancePlanner.Plan(factory);
        PeoplePlanner.Plan(factory);
        CasePlanner.Plan(factory);
        DeskPlanner.Plan(factory);
        PlanFeeds(factory, theme);
        SearchPlanner.Plan(factory);
        return new SitePlan(
            [.. factory.Pages().OrderBy(page => page.Path, StringComparer.Ordinal)],
            [.. Assets(catalogue, theme).OrderBy(asset => asset.Path, StringComparer.Ordinal)]);
    }

    private static void PlanFeeds(PageFactory factory, ISiteTheme theme)
    {
        Catalogue catalogue = factory.Catalogue;
        ImmutableArray<CaseCard> newest = catalogue.Cards(catalogue.Cases, CasesInFeed);
        factory.AddFile(Routes.Feed, null, key => CaseCard.Describe(newest, key), () => RssFeed.Write(catalogue, newest));
        factory.AddFile(Routes.JsonFeed, null, key => CaseCard.Describe(newest, key), () => JsonFeed.Write(catalogue, newest));
        foreach ((string path, Func<byte[]> make) in SiteMap.Files(catalogue.Address, factory.Heads))
            factory.AddFile(path, null, key =>
            {
                foreach (PageHead head in factory.Heads) key.Add(head.Route).Add(head.Reviewed ?? head.Published).Add(head.Listed);
            }, make);
        factory.AddFile("robots.txt", null, _ => { }, () => Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {catalogue.Address.AbsoluteUri}sitemap.xml\n"));
        factory.AddFile(Routes.WebManifest, null, _ => { }, () => WebManifest.Write(catalogue, theme.Icon));
        ImmutableArray<string> core = ServiceWorker.Core(catalogue.Library, theme);
        factory.AddFile(ServiceWorker.Path, null, key => key.Add(core), () => ServiceWorker.Write(theme, core));
    }

    private static IEnumerable<SiteAsset> Assets(Catalogue catalogue, ISiteTheme theme)
    {
        foreach (SiteAsset asset in theme.Assets(catalogue.Palette)) yield return asset;
        foreach ((string id, string svg) in catalogue.Illustrations)
        {
            Audience? audience = catalogue.Library.Audiences.FirstOrDefault(item => string.Equals(item.Illustration, id, StringComparison.Ordinal));
            string accent = audience?.Accent ?? theme.Accent;
            if (!catalogue.Palette.TryGetValue(accent, out Rgb colour)) colour = default;
            yield return new SiteAsset(Routes.Illustration(id), Encoding.UTF8.GetBytes(svg.Replace("currentColor", colour.ToString(), StringComparison.Ordinal)));
        }
    }
}
