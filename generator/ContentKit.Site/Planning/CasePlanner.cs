using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Site.Model;
using ContentKit.Site.Pages;
using ContentKit.Site.Routing;

namespace ContentKit.Site.Planning;

/// <summary>Case pages and every list of cases.</summary>
internal static class CasePlanner
{
    private const int BlockSize = 40;

    public static void Plan(PageFactory factory)
    {
        Catalogue catalogue = factory.Catalogue;
        Neighbours byScam = new(catalogue.Cases, item => item.Scam, catalogue.CasesOfScam);
        Neighbours byAudience = new(catalogue.Cases, item => item.Audiences.IsDefaultOrEmpty ? "" : item.Audiences[0], catalogue.CasesOfAudience);
        foreach (Case item in catalogue.Cases) PlanCase(factory, item, byScam, byAudience);

        ImmutableArray<NamedLink> scams = [.. catalogue.Library.Scams.Select(scam => new NamedLink(Routes.Scam(scam.Id), scam.Name))];
        PlanList(factory, Routes.Cases, Trails.Cases.Name, "每个案例都写明经过、破绽和正确的做法。人物和情节是示例，不对应真实的人。",
            catalogue.Cases, [], scams);
        foreach (ScamType scam in catalogue.Library.Scams)
            if (ListOfScam(catalogue, scam) is { } route)
                PlanList(factory, route, $"{scam.Name}的案例", null, catalogue.CasesOfScam(scam.Id), [Trails.Scams, new NamedLink(Routes.Scam(scam.Id), scam.Name)], []);
        foreach (Audience audience in catalogue.Library.Audiences)
            if (ListOfAudience(catalogue, audience) is { } route)
                PlanList(factory, route, $"{audience.Name}容易遇到的案例", null, catalogue.CasesOfAudience(audience.Id),
                    [Trails.Audiences, new NamedLink(Routes.Audience(audience.Id), audience.Name)], []);
        foreach (Channel channel in catalogue.Channels)
            PlanList(factory, Routes.Channel(channel.Slug), $"从“{channel.Name}”来的骗局", null, catalogue.CasesOfChannel(channel.Name), [Trails.Channels],
                [.. catalogue.Channels.Where(other => other != channel).Select(other => new NamedLink(Routes.Channel(other.Slug), other.Name))]);
    }

    /// <summary>How many cases a scam's or audience's own page shows.</summary>
    public const int OnOwnPage = 6;

    /// <summary>Route of the list of all cases of a type; null when its own page shows them all.</summary>
    public static string? ListOfScam(Catalogue catalogue, ScamType scam) =>
        catalogue.CasesOfScam(scam.Id).Length > OnOwnPage ? Routes.Scam(scam.Id) + Routes.Cases : null;

    public static string? ListOfAudience(Catalogue catalogue, Audience audience) =>
        catalogue.CasesOfAudience(audience.Id).Length > OnOwnPage ? Routes.Audience(audience.Id) + Routes.Cases : null;

    private static void PlanCase(PageFactory factory, Case item, Neighbours byScam, Neighbours byAudience)
    {
        Catalogue catalogue = factory.Catalogue;
        ScamType? scam = catalogue.Scam(item.Scam);
        PieceSet pieces = catalogue.Pieces.Of("case", item.Id);
        ImmutableArray<NamedLink> trail = scam is null ? [Trails.Cases] : [Trails.Cases, new NamedLink(Routes.Scam(scam.Id), scam.Name)];
        PageHead head = new(item.Title, Describe(item, scam), Routes.Case(item.Id), Routes.Cases, trail, item.Month, item.Reviewed, ShareImage(pieces));
        factory.Add(Page, head, item.Source.Path, item.Body);

        PageModel Page()
        {
            ImmutableArray<CaseCard> sameScam = catalogue.Cards(byScam.Of(item, 3, []));
            ImmutableArray<CaseCard> sameAudience = catalogue.Cards(byAudience.Of(item, 3, sameScam));
            return new CasePage(item, scam, catalogue.AudiencesOf(item.Audiences), sameScam, sameAudience, pieces);
        }
    }

    private static string Describe(Case item, ScamType? scam) => item.Summary ?? scam?.Summary ?? item.Title;

    /// <summary>A piece made for sharing, if there is one: chat programs take no SVG.</summary>
    public static string? ShareImage(PieceSet pieces)
    {
        foreach (PieceGroup group in pieces.Groups)
            foreach (PieceLink piece in group.Pieces)
                if (string.Equals(piece.FormatId, "social-1200x630", StringComparison.Ordinal))
                    foreach (PieceFile file in piece.Files)
                        if (string.Equals(file.Kind, "png", StringComparison.Ordinal)) return file.Path;
        return null;
    }

    private static void PlanList(
        PageFactory factory, string list, string heading, string? intro, ImmutableArray<Case> cases, ImmutableArray<NamedLink> trail, ImmutableArray<NamedLink> filters)
    {
        foreach ((string route, ImmutableArray<Case> entries, Pager pager) in Blocks.Of(list, cases, BlockSize))
        {
            bool first = string.Equals(route, list, StringComparison.Ordinal);
            string title = first || entries.IsEmpty ? heading : $"{heading}（{Words.Months(entries[^1].Date, entries[0].Date)}）";
            ImmutableArray<NamedLink> above = first ? trail : trail.Add(new NamedLink(list, heading));
            PageHead head = new(title, intro ?? $"{title}：经过、破绽和正确的做法。", route, Routes.Cases, above);
            factory.Add(new CaseListPage(title, first ? intro : null, factory.Catalogue.Cards(entries), pager, first ? filters : []), head);
        }
    }
}
