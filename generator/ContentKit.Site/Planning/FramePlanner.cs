using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Content.Schedules;
using ContentKit.Site.Pages;
using ContentKit.Site.Routing;

namespace ContentKit.Site.Planning;

/// <summary>Home, rescue, search, campaigns, plain pages, not found.</summary>
internal static class FramePlanner
{
    private const int NewestOnHome = 6;
    private const int TipsOnHome = 6;

    public static void Plan(PageFactory factory)
    {
        Catalogue catalogue = factory.Catalogue;
        Library library = catalogue.Library;
        PlanHome(factory);
        if (library.Rescue is { } rescue)
            factory.Add(new RescuePage(rescue),
                new PageHead(rescue.Title, rescue.Summary ?? "正准备转账、已经转账、说出验证码、开了屏幕共享，下一步怎么做。", Routes.Rescue, Routes.Rescue, []),
                rescue.Source.Path, rescue.Body);
        ImmutableArray<NamedLink> suggestions =
        [
            .. library.Scams.Select(scam => new NamedLink(Routes.Scam(scam.Id), scam.Name)),
            .. library.Situations.Select(situation => new NamedLink(Routes.Situation(situation.Id), situation.Ask)),
        ];
        factory.Add(new SearchPage(suggestions), new PageHead("搜索", "搜案例、提醒、骗局类型和号码。", Routes.Search, Routes.Search, [], Listed: false));
        PlanCampaigns(factory);
        PlanPages(factory);
        factory.Add(new NotFoundPage(), new PageHead("没有找到这一页", "地址可能写错了，或者这一页已经撤下。", Routes.NotFound, null, [], Listed: false));
    }

    private static void PlanHome(PageFactory factory)
    {
        Catalogue catalogue = factory.Catalogue;
        Library library = catalogue.Library;
        HomePage home = new(
            library.Situations,
            library.Scams,
            library.Audiences,
            catalogue.Channels,
            catalogue.Cards(catalogue.Cases, NewestOnHome),
            GuidancePlanner.Cards(catalogue.Tips, TipsOnHome),
            [.. library.Quizzes.Select(quiz => new NamedLink(Routes.Quiz(quiz.Id), quiz.Title))],
            catalogue.Offline);
        factory.Add(home, new PageHead(library.Site.Title, "正遇到骗子，先停下，按步骤做；想看看骗局长什么样，按您遇到的事来找。被骗拨打110，拿不准拨打96110。", Routes.Home, Routes.Home, []));
    }

    private static void PlanCampaigns(PageFactory factory)
    {
        ImmutableArray<Campaign> campaigns = factory.Catalogue.Library.Campaigns;
        if (campaigns.IsEmpty) return;
        const string intro = "每次集中宣传分几个阶段，谁来做、做什么、哪天做完。";
        ImmutableArray<DescribedLink> entries =
            [.. campaigns.Select(campaign => new DescribedLink(Routes.Campaign(campaign.Id), campaign.Title, $"{Words.Day(campaign.From)}至{Words.Day(campaign.To)}"))];
        factory.Add(new LinkListPage(Trails.Campaigns.Name, intro, entries), new PageHead(Trails.Campaigns.Name, intro, Routes.Campaigns, Routes.Print, []));
        foreach (Campaign campaign in campaigns)
        {
            factory.Add(new CampaignPage(campaign),
                new PageHead(campaign.Title, $"{campaign.Title}：{Words.Day(campaign.From)}至{Words.Day(campaign.To)}，分{campaign.Phases.Length}个阶段。", Routes.Campaign(campaign.Id), Routes.Print, [Trails.Campaigns]),
                campaign.Source.Path);
            factory.AddFile(Routes.Calendar(campaign.Id), campaign.Source.Path, key => key.Add(campaign.Source.Sha256),
                () => [.. IcsWriter.Write(campaign, factory.Catalogue.Address.Host)]);
        }
    }

    // The way in stands in the guide, beside what editors look up anyway.
    private static IEnumerable<DescribedLink> Coverage(PageFactory factory)
    {
        if (factory.Catalogue.Coverage is not { } table) yield break;
        const string intro = "哪类人、在哪个场所、防哪种骗，有没有宣传品，哪些快到期，登记表和播放表也在这里。";
        factory.Add(new CoveragePage(table), new PageHead(Trails.Coverage.Name, intro, Routes.Coverage, Routes.Print, [Trails.Guide], Listed: false));
        yield return new DescribedLink(Routes.Coverage, Trails.Coverage.Name, intro);
    }

    private static void PlanPages(PageFactory factory)
    {
        ImmutableArray<Page> pages = factory.Catalogue.Library.Pages;
        ImmutableArray<Page> guide = [.. pages.Where(IsGuide)];
        if (!guide.IsEmpty)
        {
            const string intro = "怎么编写、怎么印、怎么上屏。";
            ImmutableArray<DescribedLink> entries = [.. guide.Select(page => new DescribedLink(Routes.GuidePage(page.Id), page.Title, page.Summary)), .. Coverage(factory)];
            factory.Add(new LinkListPage(Trails.Guide.Name, intro, entries), new PageHead(Trails.Guide.Name, intro, Routes.Guide, Routes.Print, []));
        }

        foreach (Page page in pages)
        {
            string route = IsGuide(page) ? Routes.GuidePage(page.Id) : page.Id + "/";
            ImmutableArray<NamedLink> siblings =
                IsGuide(page) ? [.. guide.Where(other => other != page).Select(other => new NamedLink(Routes.GuidePage(other.Id), other.Title))] : [];
            factory.Add(new PlainPage(page, siblings),
                new PageHead(page.Title, page.Summary ?? page.Title, route, IsGuide(page) ? Routes.Print : null, IsGuide(page) ? [Trails.Guide] : []), page.Source.Path, page.Body);
        }
    }

    private static bool IsGuide(Page page) => string.Equals(page.Section, "guide", StringComparison.Ordinal);
}
