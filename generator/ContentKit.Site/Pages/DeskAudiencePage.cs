using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Site.Model;

namespace ContentKit.Site.Pages;

/// <summary>One audience's shelf of the print desk.</summary>
public sealed record DeskAudiencePage(Audience Audience, ImmutableArray<DeskRow> Rows, KitLink? Kit) : PageModel
{
    internal override void Describe(KeyBuilder key)
    {
        key.Add(Audience.Id);
        DeskRow.Describe(Rows, key);
        key.Add(Kit?.Path).Add(Kit?.Bytes ?? 0);
    }
}
