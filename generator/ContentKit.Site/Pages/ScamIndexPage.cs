using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Site.Pages;

public sealed record ScamIndexPage(ImmutableArray<ScamType> Scams) : PageModel
{
    internal override void Describe(KeyBuilder key)
    {
        key.Add(Scams.Length);
        foreach (ScamType scam in Scams) key.Add(scam.Source.Sha256);
    }
}
