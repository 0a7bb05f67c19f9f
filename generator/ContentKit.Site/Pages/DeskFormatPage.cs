using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Site.Model;

namespace ContentKit.Site.Pages;

/// <summary>All pieces of one audience in one format, in blocks.</summary>
public sealed record DeskFormatPage(Audience Audience, ImmutableArray<PieceLink> Pieces, Pager Pager) : PageModel
{
    internal override void Describe(KeyBuilder key)
    {
        key.Add(Audience.Id).Add(Pieces.Length);
        foreach (PieceLink piece in Pieces) PieceSet.Describe(piece, key);
        Pager.Describe(key);
    }
}
