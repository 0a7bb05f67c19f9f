using System.Collections.Immutable;
using ContentKit.Core;

namespace ContentKit.Site.Pages;

public sealed record TipListPage(string Heading, string? Intro, ImmutableArray<TipCard> Tips, Pager Pager) : PageModel
{
    internal override void Describe(KeyBuilder key)
    {
        key.Add(Heading).Add(Intro);
        TipCard.Describe(Tips, key);
        Pager.Describe(key);
    }
}
