using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Site.Pages;

public sealed record LetterPage(Letter Letter, Audience? Audience, PieceSet Pieces) : PageModel
{
    internal override void Describe(KeyBuilder key)
    {
        key.Add(Letter.Source.Sha256);
        Pieces.Describe(key);
    }
}
