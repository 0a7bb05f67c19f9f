using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Site.Pages;

public sealed record TipPage(
    Tip Tip,
    ScamType? Scam,
    ImmutableArray<Audience> Audiences,
    ImmutableArray<TipCard> Siblings,
    ImmutableArray<CaseCard> Cases,
    PieceSet Pieces) : PageModel
{
    internal override void Describe(KeyBuilder key)
    {
        key.Add(Tip.Source.Sha256);
        TipCard.Describe(Siblings, key);
        // An audience can join by its own file.
        foreach (Audience audience in Audiences) key.Add(audience.Id).Add(audience.Name);
        CaseCard.Describe(Cases, key);
        Pieces.Describe(key);
    }
}
