using System.Collections.Immutable;
using ContentKit.Core;

namespace ContentKit.Site.Pages;

/// <summary>A block of a list of cases: all of them, those of a scam type, an audience or a channel.</summary>
/// <param name="Intro">Stands above the first block; null on the others.</param>
/// <param name="Filters">Other ways into the cases.</param>
public sealed record CaseListPage(string Heading, string? Intro, ImmutableArray<CaseCard> Cases, Pager Pager, ImmutableArray<NamedLink> Filters) : PageModel
{
    internal override void Describe(KeyBuilder key)
    {
        key.Add(Heading).Add(Intro);
        CaseCard.Describe(Cases, key);
        Pager.Describe(key);
        NamedLink.Describe(Filters, key);
    }
}
