using System.Collections.Immutable;
using ContentKit.Artwork.Messages;
using ContentKit.Core;

namespace ContentKit.Build.Pieces;

/// <summary>The pieces that a build asks for, and all they depend on.</summary>
/// <param name="Tool">Stands for the program's own code.</param>
internal sealed record PieceWork(ImmutableArray<PlannedPiece> Pieces, PieceKeys Keys, ContentKey Tool)
{
    /// <summary>Path and key of each piece, in the plan's order.</summary>
    public ImmutableArray<(string Path, ContentKey Key)> Keyed { get; } = [.. Pieces.AsParallel().AsOrdered().Select(piece => (piece.Path, Keys.Of(piece)))];

    /// <summary>Over all of them; the order in which they were planned does not matter.</summary>
    public ContentKey Key()
    {
        using var key = new KeyBuilder();
        foreach ((string path, ContentKey piece) in Keyed.OrderBy(pair => pair.Path, StringComparer.Ordinal)) key.Add(path).Add(piece);
        return key.Build();
    }
}
