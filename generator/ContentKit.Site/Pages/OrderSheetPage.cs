using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Site.Pages;

/// <summary>A form for the print shop, one A4 sheet or a few.</summary>
public sealed record OrderSheetPage(Audience Audience, ImmutableArray<DeskRow> Rows) : PageModel
{
    internal override void Describe(KeyBuilder key)
    {
        key.Add(Audience.Id);
        DeskRow.Describe(Rows, key);
    }
}
