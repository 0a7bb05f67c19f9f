using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Site.Pages;

public sealed record AudienceIndexPage(ImmutableArray<Audience> Audiences) : PageModel
{
    internal override void Describe(KeyBuilder key)
    {
        key.Add(Audiences.Length);
        foreach (Audience audience in Audiences) key.Add(audience.Source.Sha256);
    }
}
