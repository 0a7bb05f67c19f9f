using System.Collections.Immutable;
using ContentKit.Artwork.Venues;
using ContentKit.Content.Model;

namespace ContentKit.Artwork.Coverage;

/// <summary>Counts which audience is warned of which scam in which venue.</summary>
public static class CoveragePlanner
{
    public static CoverageReport Build(Library library, IEnumerable<CoveragePiece> pieces)
    {
        ImmutableArray<CoveragePiece> all = [.. pieces];
        Dictionary<(string Audience, string Format), ImmutableArray<string>> venues = Venues(library, all);
        var hanging = new Dictionary<(string Audience, string Scam, string Venue), List<CoveragePiece>>();
        foreach (CoveragePiece piece in all)
        {
            if (piece.ScamId is not { } scam) continue;
            foreach (string venue in venues[(piece.AudienceId, piece.FormatId)])
            {
                if (!hanging.TryGetValue((piece.AudienceId, scam, venue), out List<CoveragePiece>? there))
                    hanging.Add((piece.AudienceId, scam, venue), there = []);
                there.Add(piece);
            }
        }

        var cells = ImmutableArray.CreateBuilder<CoverageCell>();
        foreach (Venue venue in library.Venues)
            foreach (Audience audience in library.Audiences.Where(audience => VenueReach.Meets(venue, audience)))
                foreach (ScamType scam in library.Scams)
                    cells.Add(Cell(audience.Id, scam.Id, venue.Id, hanging.GetValueOrDefault((audience.Id, scam.Id, venue.Id)) ?? []));
        return new CoverageReport(cells.ToImmutable(), Expiries(all), Unplaced(venues));
    }

    private static Dictionary<(string Audience, string Format), ImmutableArray<string>> Venues(Library library, ImmutableArray<CoveragePiece> pieces)
    {
        var venues = new Dictionary<(string Audience, string Format), ImmutableArray<string>>();
        foreach ((string audienceId, string formatId) in pieces.Select(piece => (piece.AudienceId, piece.FormatId)).Distinct())
        {
            Audience? audience = library.FindAudience(audienceId);
            venues[(audienceId, formatId)] = audience is null ? [] : [.. VenueReach.Of(audience, formatId, library).Select(venue => venue.Id)];
        }

        return venues;
    }

    private static CoverageCell Cell(string audience, string scam, string venue, List<CoveragePiece> pieces) => new(
        audience,
        scam,
        venue,
        pieces.Count,
        [.. pieces.Select(piece => piece.SourceId).Distinct().Order(StringComparer.Ordinal)],
        pieces.Min(piece => piece.Expires),
        pieces.Count == 0 || pieces.Any(piece => piece.Expires is null) ? null : pieces.Max(piece => piece.Expires));

    private static ImmutableArray<CoverageExpiry> Expiries(ImmutableArray<CoveragePiece> pieces) =>
    [
        .. pieces.Where(piece => piece.Expires is not null)
            .GroupBy(piece => (Day: piece.Expires!.Value, piece.SourceId))
            .OrderBy(group => group.Key.Day).ThenBy(group => group.Key.SourceId, StringComparer.Ordinal)
            .Select(group => new CoverageExpiry(group.Key.Day, group.Key.SourceId, group.Count())),
    ];

    private static ImmutableArray<(string AudienceId, string FormatId)> Unplaced(Dictionary<(string Audience, string Format), ImmutableArray<string>> venues) =>
    [
        .. venues.Where(entry => entry.Value.IsEmpty).Select(entry => (entry.Key.Audience, entry.Key.Format))
            .OrderBy(entry => entry.Audience, StringComparer.Ordinal).ThenBy(entry => entry.Format, StringComparer.Ordinal),
    ];
}
