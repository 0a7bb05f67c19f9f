using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Site.Pages;

/// <param name="AllCases">Route of the list of all cases for this audience; null when <paramref name="Newest"/> holds them all.</param>
/// <param name="Kit">Route of the kit's page; null when no piece was made.</param>
public sealed record AudiencePage(
    Audience Audience,
    ImmutableArray<TipCard> Tips,
    ImmutableArray<CaseCard> Newest,
    string? AllCases,
    ImmutableArray<NamedLink> Quizzes,
    ImmutableArray<NamedLink> Letters,
    string? Kit,
    PieceSet Pieces) : PageModel
{
    internal override void Describe(KeyBuilder key)
    {
        key.Add(Audience.Source.Sha256);
        TipCard.Describe(Tips, key);
        CaseCard.Describe(Newest, key);
        key.Add(AllCases).Add(Kit);
        NamedLink.Describe(Quizzes, key);
        NamedLink.Describe(Letters, key);
        Pieces.Describe(key);
    }
}
