using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Site.Pages;

public sealed record SituationPage(Situation Situation, ImmutableArray<ScamType> Scams, ImmutableArray<CaseCard> Cases, ImmutableArray<NamedLink> Others)
    : PageModel
{
    internal override void Describe(KeyBuilder key)
    {
        key.Add(Situation.Source.Sha256).Add(Scams.Length);
        foreach (ScamType scam in Scams) key.Add(scam.Source.Sha256);
        CaseCard.Describe(Cases, key);
        NamedLink.Describe(Others, key);
    }
}
