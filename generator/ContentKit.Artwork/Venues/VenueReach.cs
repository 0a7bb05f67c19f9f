using System.Collections.Immutable;
using ContentKit.Content.Model;

namespace ContentKit.Artwork.Venues;

/// <summary>What hangs where: a venue takes a piece when it has a place for the format and the audience comes there.</summary>
public static class VenueReach
{
    /// <summary>Whether either file says so: the venue names the audience, or the audience the venue.</summary>
    public static bool Meets(Venue venue, Audience audience) =>
        venue.Audiences.Contains(audience.Id, StringComparer.Ordinal) || audience.Venues.Contains(venue.Id, StringComparer.Ordinal);

    public static bool Hangs(Venue venue, Audience audience, string formatId) =>
        venue.Formats.Contains(formatId, StringComparer.Ordinal) && Meets(venue, audience);

    /// <summary>A venue's audiences, most important first: as its file lists them, then those that name it, in the library's order.</summary>
    public static ImmutableArray<Audience> Audiences(Venue venue, Library library) =>
    [
        .. venue.Audiences.Select(library.FindAudience).OfType<Audience>(),
        .. library.Audiences.Where(audience =>
            audience.Venues.Contains(venue.Id, StringComparer.Ordinal) && !venue.Audiences.Contains(audience.Id, StringComparer.Ordinal)),
    ];

    /// <summary>Venues in which a piece of that audience and format hangs, in the library's order.</summary>
    public static ImmutableArray<Venue> Of(Audience audience, string formatId, Library library) =>
        [.. library.Venues.Where(venue => Hangs(venue, audience, formatId))];
}
