using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Site.Pages;

/// <param name="Newest">Newest cases of this type.</param>
/// <param name="AllCases">Route of the list of all of them; null when <paramref name="Newest"/> holds them all.</param>
public sealed record ScamPage(
    ScamType Scam,
    ImmutableArray<Situation> Situations,
    ImmutableArray<CaseCard> Newest,
    string? AllCases,
    ImmutableArray<TipCard> Tips,
    PieceSet Pieces) : PageModel
{
    internal override void Describe(KeyBuilder key)
    {
        key.Add(Scam.Source.Sha256).Add(Situations.Length);
        foreach (Situation situation in Situations) key.Add(situation.Id).Add(situation.Ask).Add(situation.Action);
        CaseCard.Describe(Newest, key);
        key.Add(AllCases);
        TipCard.Describe(Tips, key);
        Pieces.Describe(key);
    }
}
