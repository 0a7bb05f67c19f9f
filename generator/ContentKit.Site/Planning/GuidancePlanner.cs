using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Site.Pages;
using ContentKit.Site.Routing;

namespace ContentKit.Site.Planning;

/// <summary>Scam types, situations, tips, channels: the ways in for residents.</summary>
internal static class GuidancePlanner
{
    private const int TipBlock = 48;
    private const int TipsOnOwnPage = 8;

    public static void Plan(PageFactory factory)
    {
        PlanScams(factory);
        PlanSituations(factory);
        PlanTips(factory);
        PlanChannels(factory);
    }

    public static ImmutableArray<TipCard> Cards(ImmutableArray<Tip> tips, int count) => [.. tips.Take(count).Select(TipCard.Of)];

    private static void PlanScams(PageFactory factory)
    {
        Catalogue catalogue = factory.Catalogue;
        Library library = catalogue.Library;
        factory.Add(new ScamIndexPage(library.Scams),
            new PageHead(Trails.Scams.Name, "最常见的骗局类型，每一种都写明骗子怎么做、哪里看得出来、遇到怎么办。", Routes.Scams, Routes.Scams, []));
        foreach (ScamType scam in library.Scams)
        {
            ImmutableArray<Case> cases = catalogue.CasesOfScam(scam.Id);
            ScamPage model = new(
                scam,
                [.. library.Situations.Where(situation => situation.Scams.Contains(scam.Id))],
                catalogue.Cards(cases, CasePlanner.OnOwnPage),
                CasePlanner.ListOfScam(catalogue, scam),
                Cards(catalogue.TipsOfScam(scam.Id), TipsOnOwnPage),
                catalogue.Pieces.Of("scam", scam.Id));
            PageHead head = new(scam.Name, scam.Summary ?? Words.Unbroken(scam.Slogan), Routes.Scam(scam.Id), Routes.Scams, [Trails.Scams],
                ShareImage: CasePlanner.ShareImage(model.Pieces));
            factory.Add(model, head, scam.Source.Path, scam.Body);
        }
    }

    private static void PlanSituations(PageFactory factory)
    {
        Catalogue catalogue = factory.Catalogue;
        ImmutableArray<Situation> situations = catalogue.Library.Situations;
        factory.Add(new SituationIndexPage(situations),
            new PageHead(Trails.Situations.Name, "有人让您做这些事，先停一停。点开看看为什么，该怎么做。", Routes.Situations, Routes.Situations, []));
        foreach (Situation situation in situations)
        {
            ImmutableArray<ScamType> scams = [.. situation.Scams.Select(catalogue.Scam).OfType<ScamType>()];
            SituationPage model = new(
                situation,
                scams,
                [.. scams.SelectMany(scam => catalogue.CasesOfScam(scam.Id).Take(2)).Take(4).Select(catalogue.Card)],
                [.. situations.Where(other => other != situation).Select(other => new NamedLink(Routes.Situation(other.Id), other.Ask))]);
            PageHead head = new($"有人{situation.Ask}", situation.Summary ?? situation.Action, Routes.Situation(situation.Id), Routes.Situations, [Trails.Situations]);
            factory.Add(model, head, situation.Source.Path, situation.Body);
        }
    }

    private static void PlanTips(PageFactory factory)
    {
        Catalogue catalogue = factory.Catalogue;
        foreach ((string route, ImmutableArray<Tip> entries, Pager pager) in Blocks.Of(Routes.Tips, catalogue.Tips, TipBlock))
        {
            bool first = string.Equals(route, Routes.Tips, StringComparison.Ordinal);
            factory.Add(new TipListPage(Trails.Tips.Name, first ? "一句话说清一件事，可以念给家里人听，也可以贴在门口。" : null, Cards(entries, entries.Length), pager),
                new PageHead(first ? Trails.Tips.Name : $"{Trails.Tips.Name}（{entries[0].Title}起）", "一句话的防骗提醒，可以念、可以贴、可以发。", route, Routes.Tips, first ? [] : [Trails.Tips]));
        }

        foreach (Tip tip in catalogue.Tips)
        {
            ScamType? scam = catalogue.Scam(tip.Scam);
            PieceSet pieces = catalogue.Pieces.Of("tip", tip.Id);
            ImmutableArray<Tip> siblings = scam is null ? [] : catalogue.TipsOfScam(scam.Id);
            TipPage model = new(
                tip,
                scam,
                catalogue.AudiencesOf(tip.Audiences),
                [.. siblings.Where(other => other != tip).Take(4).Select(TipCard.Of)],
                scam is null ? [] : catalogue.Cards(catalogue.CasesOfScam(scam.Id), 2),
                pieces);
            PageHead head = new(tip.Title, tip.Summary ?? tip.Line ?? tip.Title, Routes.Tip(tip.Id), Routes.Tips, [Trails.Tips],
                Reviewed: tip.Reviewed, ShareImage: CasePlanner.ShareImage(pieces));
            factory.Add(model, head, tip.Source.Path, tip.Body);
        }
    }

    private static void PlanChannels(PageFactory factory)
    {
        Catalogue catalogue = factory.Catalogue;
        if (catalogue.Channels.IsEmpty) return;
        ImmutableArray<DescribedLink> entries = [.. catalogue.Channels.Select(channel => new DescribedLink(Routes.Channel(channel.Slug), channel.Name, null))];
        factory.Add(new LinkListPage(Trails.Channels.Name, "骗子从哪里找上门来？选一个，看看同样的套路。", entries),
            new PageHead(Trails.Channels.Name, "电话、短信、群聊、短视频、快递……骗子从哪里来，同一条路上有哪些套路。", Routes.Channels, Routes.Situations, []));
    }
}
