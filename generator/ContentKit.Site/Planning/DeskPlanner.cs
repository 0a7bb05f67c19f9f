using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Site.Model;
using ContentKit.Site.Pages;
using ContentKit.Site.Routing;

namespace ContentKit.Site.Planning;

/// <summary>The print desk: overview, a shelf for each audience, a list for each format, order sheets, kits, venues.</summary>
internal static class DeskPlanner
{
    private const int BlockSize = 36;

    public static void Plan(PageFactory factory)
    {
        Catalogue catalogue = factory.Catalogue;
        ImmutableArray<DeskRow> rows = Rows(catalogue);
        PlanOverview(factory, rows);
        foreach (IGrouping<string, DeskRow> shelf in rows.GroupBy(row => row.AudienceId))
            if (catalogue.Audience(shelf.Key) is { } audience) PlanAudience(factory, audience, [.. shelf]);
        foreach ((string audienceId, _, ImmutableArray<PieceLink> pieces) in catalogue.Pieces.Shelves)
            if (catalogue.Audience(audienceId) is { } audience) PlanFormat(factory, audience, pieces);
        PlanVenues(factory, rows);
    }

    private static ImmutableArray<DeskRow> Rows(Catalogue catalogue)
    {
        ImmutableArray<DeskRow>.Builder rows = ImmutableArray.CreateBuilder<DeskRow>();
        foreach ((string audienceId, string format, ImmutableArray<PieceLink> pieces) in catalogue.Pieces.Shelves)
        {
            if (catalogue.Audience(audienceId) is not { } audience) continue;
            ImmutableArray<string> venues =
            [
                .. catalogue.Library.Venues
                    .Where(venue => venue.Formats.Contains(format) && (venue.Audiences.Contains(audienceId) || audience.Venues.Contains(venue.Id)))
                    .Select(venue => venue.Id),
            ];
            rows.Add(new DeskRow(audienceId, audience.Name, pieces[0], pieces.Length, venues));
        }

        return rows.ToImmutable();
    }

    private static void PlanOverview(PageFactory factory, ImmutableArray<DeskRow> rows)
    {
        Catalogue catalogue = factory.Catalogue;
        Library library = catalogue.Library;
        ImmutableArray<NamedLink> audiences =
            [.. library.Audiences.Where(audience => rows.Any(row => string.Equals(row.AudienceId, audience.Id, StringComparison.Ordinal))).Select(audience => new NamedLink(audience.Id, audience.Name))];
        ImmutableArray<NamedLink> venues =
            [.. library.Venues.Where(venue => rows.Any(row => row.Venues.Contains(venue.Id))).Select(venue => new NamedLink(venue.Id, venue.Name))];
        ImmutableArray<KitLink> kits = [.. library.Audiences.Select(catalogue.Kit).OfType<KitLink>()];
        factory.Add(new DeskPage(rows, audiences, venues, kits, catalogue.Offline),
            new PageHead(Trails.Print.Name, "海报、横幅、折页、贴纸、印章、LED字幕、短信和广播稿，按人群和场所下载，直接交给印刷厂。", Routes.Print, Routes.Print, []));
    }

    private static void PlanAudience(PageFactory factory, Audience audience, ImmutableArray<DeskRow> rows)
    {
        Catalogue catalogue = factory.Catalogue;
        KitLink? kit = catalogue.Kit(audience);
        NamedLink shelf = new(Routes.Desk(audience.Id), audience.Name);
        factory.Add(new DeskAudiencePage(audience, rows, kit),
            new PageHead($"{audience.Name}宣传品", $"写给{audience.Name}的全部宣传品，共{rows.Length}种规格，选一种下载。", shelf.Route, Routes.Print, [Trails.Print]));
        factory.Add(new OrderSheetPage(audience, rows),
            new PageHead($"{audience.Name}宣传品订单", "交给印刷单位的订单表，A4纸打印，填写数量和用纸。", Routes.OrderSheet(audience.Id), Routes.Print, [Trails.Print, shelf], Listed: false));
        ImmutableArray<Venue> venues = [.. audience.Venues.Select(catalogue.Venue).OfType<Venue>()];
        factory.Add(new KitPage(audience, kit, rows, venues, PeoplePlanner.LettersOf(catalogue.Library, audience.Id)),
            new PageHead($"{audience.Name}宣传包", $"一次取走写给{audience.Name}的全部宣传品，附张贴办法。", Routes.Kit(audience.Id), Routes.Print, [Trails.Print, shelf]));
    }

    private static void PlanFormat(PageFactory factory, Audience audience, ImmutableArray<PieceLink> pieces)
    {
        PieceLink first = pieces[0];
        NamedLink shelf = new(Routes.Desk(audience.Id), audience.Name);
        string list = Routes.DeskFormat(audience.Id, first.FormatId);
        string heading = $"{first.FormatName}（{audience.Name}）";
        foreach ((string route, ImmutableArray<PieceLink> entries, Pager pager) in Blocks.Of(list, pieces, BlockSize))
        {
            bool isFirst = string.Equals(route, list, StringComparison.Ordinal);
            ImmutableArray<NamedLink> trail = isFirst ? [Trails.Print, shelf] : [Trails.Print, shelf, new NamedLink(list, heading)];
            string title = isFirst ? heading : $"{heading}：{entries[0].SourceTitle}起";
            factory.Add(new DeskFormatPage(audience, entries, pager),
                new PageHead(title, $"{first.FormatName}，写给{audience.Name}，可以直接下载。", route, Routes.Print, trail));
        }
    }

    private static void PlanVenues(PageFactory factory, ImmutableArray<DeskRow> rows)
    {
        Catalogue catalogue = factory.Catalogue;
        ImmutableArray<Venue> venues = catalogue.Library.Venues;
        if (venues.IsEmpty) return;
        const string intro = "贴在哪里、用哪种、怎么贴不碍事，按场所查。";
        ImmutableArray<DescribedLink> entries = [.. venues.Select(venue => new DescribedLink(Routes.Venue(venue.Id), venue.Name, string.Join('、', venue.Places)))];
        factory.Add(new LinkListPage(Trails.Venues.Name, intro, entries), new PageHead(Trails.Venues.Name, intro, Routes.Venues, Routes.Print, [Trails.Print]));
        foreach (Venue venue in venues)
        {
            ImmutableArray<DeskRow> fitting = [.. rows.Where(row => row.Venues.Contains(venue.Id))];
            factory.Add(new VenuePage(venue, fitting, catalogue.Kit(venue)),
                new PageHead($"{venue.Name}张贴指南", $"{venue.Name}里贴哪些宣传品、贴在哪里、怎么维护。", Routes.Venue(venue.Id), Routes.Print, [Trails.Print, Trails.Venues]),
                venue.Source.Path, venue.Body);
        }
    }
}
