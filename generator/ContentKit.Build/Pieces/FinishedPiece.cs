using System.Collections.Immutable;
using ContentKit.Artwork.Messages;
using ContentKit.Artwork.Preflight;
using ContentKit.Build.Manifests;
using ContentKit.Core;

namespace ContentKit.Build.Pieces;

/// <summary>A piece whose files stand in the coming output.</summary>
/// <param name="Artwork">Its manifest rows, one a file, in the order of <paramref name="Files"/>.</param>
public sealed record FinishedPiece(
    PlannedPiece Piece,
    PieceIndex Index,
    ImmutableArray<ManifestArtwork> Artwork,
    ImmutableArray<PublishedFile> Files,
    PublishedFile? Thumbnail,
    ImmutableArray<Diagnostic> Findings,
    bool Drawn)
{
    /// <summary>What was checked on it before it went to press; null for texts.</summary>
    public PreflightReport? Preflight { get; } = Index.Checks.IsEmpty ? null : new PreflightReport(Files[0].Path, Piece.Format, Index.Checks);
}
