using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Site.Pages;

/// <param name="Scam">Null only when the case names a type that does not exist.</param>
/// <param name="SameScam">Nearest in time, same type.</param>
/// <param name="SameAudience">Nearest in time, for the same people.</param>
public sealed record CasePage(
    Case Case,
    ScamType? Scam,
    ImmutableArray<Audience> Audiences,
    ImmutableArray<CaseCard> SameScam,
    ImmutableArray<CaseCard> SameAudience,
    PieceSet Pieces) : PageModel
{
    internal override void Describe(KeyBuilder key)
    {
        key.Add(Case.Source.Sha256).Add(Scam?.Source.Sha256);
        // An audience can join by its own file.
        foreach (Audience audience in Audiences) key.Add(audience.Id).Add(audience.Name);
        CaseCard.Describe(SameScam, key);
        CaseCard.Describe(SameAudience, key);
        Pieces.Describe(key);
    }
}
