using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Site.Model;
using ContentKit.Site.Pages;

namespace ContentKit.Site.Planning;

/// <summary>The published content by what pages look it up by. Built once; drafts are left out here and nowhere else.</summary>
public sealed class Catalogue
{
    private static readonly ImmutableArray<Case> NoCases = [];
    private static readonly ImmutableArray<Tip> NoTips = [];
    private readonly Dictionary<string, ScamType> _scams;
    private readonly Dictionary<string, Audience> _audiences;
    private readonly Dictionary<string, Venue> _venues;
    private readonly Dictionary<string, ImmutableArray<Case>> _casesByScam;
    private readonly Dictionary<string, ImmutableArray<Case>> _casesByAudience;
    private readonly Dictionary<string, ImmutableArray<Case>> _casesByChannel;
    private readonly Dictionary<string, ImmutableArray<Tip>> _tipsByScam;
    private readonly Dictionary<string, ImmutableArray<Tip>> _tipsByAudience;
    private readonly Dictionary<string, CaseCard> _cards;
    private readonly Dictionary<(bool IsForVenue, string Id), KitLink> _kits;

    public Catalogue(SiteInput input)
    {
        Library library = input.Library;
        Library = library;
        Address = input.Address;
        Illustrations = input.Illustrations;
        Palette = input.Palette;
        Cases = library.Cases.Any(item => item.Draft) ? [.. library.Cases.Where(item => !item.Draft)] : library.Cases;
        Tips = library.Tips.Any(item => item.Draft) ? [.. library.Tips.Where(item => !item.Draft)] : library.Tips;
        _scams = library.Scams.ToDictionary(scam => scam.Id, StringComparer.Ordinal);
        _audiences = library.Audiences.ToDictionary(audience => audience.Id, StringComparer.Ordinal);
        _venues = library.Venues.ToDictionary(venue => venue.Id, StringComparer.Ordinal);
        _casesByScam = Group(Cases, item => [item.Scam]);
        _casesByAudience = Group(Cases, item => item.Audiences);
        _casesByChannel = Group(Cases, item => item.Channel is { Length: > 0 } channel ? [channel] : []);
        _tipsByScam = Group(Tips, item => item.Scam is { } scam ? [scam] : []);
        _tipsByAudience = Group(Tips, item => item.Audiences);
        _cards = CardsOf(Cases).ToDictionary(card => card.Id, StringComparer.Ordinal);
        _kits = input.Kits.ToDictionary(kit => (kit.IsForVenue, kit.Id));
        Channels = [.. _casesByChannel.OrderByDescending(pair => pair.Value.Length).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new Channel(ChannelSlugs.Of(pair.Key), pair.Key))];
        Offline = input.Offline;
        Coverage = input.Coverage;
        Pieces = new PieceIndex(input.Pieces, library.Audiences);
    }

    public Library Library { get; }

    public Content.Model.Site Site => Library.Site;

    /// <summary>Absolute address of the home page, with a trailing slash.</summary>
    public Uri Address { get; }

    /// <summary>SVG text by id.</summary>
    public ImmutableSortedDictionary<string, string> Illustrations { get; }

    public ImmutableSortedDictionary<string, Rgb> Palette { get; }

    /// <summary>Newest first.</summary>
    public ImmutableArray<Case> Cases { get; }

    public ImmutableArray<Tip> Tips { get; }

    /// <summary>Most frequent first.</summary>
    public ImmutableArray<Channel> Channels { get; }

    public PieceIndex Pieces { get; }

    /// <summary>The whole site as a ZIP; null where none was made.</summary>
    public KitLink? Offline { get; }

    /// <summary>Null where no pieces were planned.</summary>
    public CoverageTable? Coverage { get; }

    public ScamType? Scam(string? id) => id is not null && _scams.TryGetValue(id, out ScamType? scam) ? scam : null;

    public Audience? Audience(string id) => _audiences.GetValueOrDefault(id);

    public Venue? Venue(string id) => _venues.GetValueOrDefault(id);

    public KitLink? Kit(Audience audience) => _kits.GetValueOrDefault((false, audience.Id));

    public KitLink? Kit(Venue venue) => _kits.GetValueOrDefault((true, venue.Id));

    public CaseCard Card(Case item) => _cards[item.Id];

    public ImmutableArray<Case> CasesOfScam(string id) => _casesByScam.GetValueOrDefault(id, NoCases);

    public ImmutableArray<Case> CasesOfAudience(string id) => _casesByAudience.GetValueOrDefault(id, NoCases);

    public ImmutableArray<Case> CasesOfChannel(string name) => _casesByChannel.GetValueOrDefault(name, NoCases);

    public ImmutableArray<Tip> TipsOfScam(string id) => _tipsByScam.GetValueOrDefault(id, NoTips);

    public ImmutableArray<Tip> TipsOfAudience(string id) => _tipsByAudience.GetValueOrDefault(id, NoTips);

    public ImmutableArray<Audience> AudiencesOf(ImmutableArray<string> ids) =>
        [.. ids.Select(Audience).OfType<Audience>().OrderBy(audience => audience.Order)];

    /// <summary>The first <paramref name="count"/> cards.</summary>
    public ImmutableArray<CaseCard> Cards(ImmutableArray<Case> cases, int count = int.MaxValue) => [.. cases.Take(count).Select(Card)];

    private CaseCard[] CardsOf(ImmutableArray<Case> cases)
    {
        var cards = new CaseCard[cases.Length];
        Parallel.For(0, cards.Length, () => new KeyBuilder(), (i, _, key) =>
        {
            cards[i] = CaseCard.Of(cases[i], Scam(cases[i].Scam), key);
            return key;
        }, key => key.Dispose());
        return cards;
    }

    private static Dictionary<string, ImmutableArray<T>> Group<T>(ImmutableArray<T> items, Func<T, ImmutableArray<string>> keys)
    {
        Dictionary<string, ImmutableArray<T>.Builder> groups = new(StringComparer.Ordinal);
        foreach (T item in items)
            foreach (string key in keys(item))
            {
                if (!groups.TryGetValue(key, out ImmutableArray<T>.Builder? group)) groups[key] = group = ImmutableArray.CreateBuilder<T>();
                group.Add(item);
            }
        return groups.ToDictionary(pair => pair.Key, pair => pair.Value.ToImmutable(), StringComparer.Ordinal);
    }
}
