using System.Collections.Immutable;
using ContentKit.Core;

namespace ContentKit.Artwork.Messages;

/// <summary>Every piece of a library, and what was asked for but cannot be made.</summary>
public sealed record PiecePlan(ImmutableArray<PlannedPiece> Pieces, ImmutableArray<Diagnostic> Diagnostics);
