using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Site.Model;

namespace ContentKit.Site.Pages;

/// <param name="Rows">What to print for this venue, by audience.</param>
public sealed record VenuePage(Venue Venue, ImmutableArray<DeskRow> Rows, KitLink? Kit) : PageModel
{
    internal override void Describe(KeyBuilder key)
    {
        key.Add(Venue.Source.Sha256).Add(Kit?.Sha256);
        DeskRow.Describe(Rows, key);
    }
}
