using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Site.Model;

namespace ContentKit.Site.Pages;

/// <summary>What is in one audience's kit, and how to hang it.</summary>
public sealed record KitPage(Audience Audience, KitLink? Kit, ImmutableArray<DeskRow> Rows, ImmutableArray<Venue> Venues, ImmutableArray<NamedLink> Letters) : PageModel
{
    internal override void Describe(KeyBuilder key)
    {
        key.Add(Audience.Source.Sha256).Add(Kit?.Path).Add(Kit?.Sha256).Add(Kit?.Bytes ?? 0).Add(Kit?.Pieces ?? 0);
        DeskRow.Describe(Rows, key);
        key.Add(Venues.Length);
        foreach (Venue venue in Venues) key.Add(venue.Source.Sha256);
        NamedLink.Describe(Letters, key);
    }
}
