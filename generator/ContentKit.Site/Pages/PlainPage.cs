using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Site.Pages;

/// <summary>A page that is only its text: about, privacy, the guide.</summary>
/// <param name="Siblings">Other pages of its section.</param>
public sealed record PlainPage(Page Page, ImmutableArray<NamedLink> Siblings) : PageModel
{
    internal override void Describe(KeyBuilder key)
    {
        key.Add(Page.Source.Sha256);
        NamedLink.Describe(Siblings, key);
    }
}
