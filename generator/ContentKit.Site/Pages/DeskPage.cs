using System.Collections.Immutable;
using ContentKit.Core;
using ContentKit.Site.Model;

namespace ContentKit.Site.Pages;

/// <summary>The print desk: every audience and format that has pieces.</summary>
public sealed record DeskPage(ImmutableArray<DeskRow> Rows, ImmutableArray<NamedLink> Audiences, ImmutableArray<NamedLink> Venues, ImmutableArray<KitLink> Kits, KitLink? Offline)
    : PageModel
{
    internal override void Describe(KeyBuilder key)
    {
        DeskRow.Describe(Rows, key);
        NamedLink.Describe(Audiences, key);
        NamedLink.Describe(Venues, key);
        key.Add(Offline?.Path).Add(Offline?.Bytes ?? 0).Add(Kits.Length);
        foreach (KitLink kit in Kits) key.Add(kit.Id).Add(kit.Path).Add(kit.Bytes);
    }
}
