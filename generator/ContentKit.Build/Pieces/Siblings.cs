using System.Collections.Immutable;
using ContentKit.Artwork.Messages;

namespace ContentKit.Build.Pieces;

/// <summary>In which formats a piece's source is made for its audience, its own format among them.</summary>
public sealed class Siblings(ImmutableArray<PlannedPiece> plan)
{
    private readonly ILookup<(string Audience, string Source), string> _formats = plan.ToLookup(SourceOf, piece => piece.Format.Id);

    /// <returns>Ids in the plan's order.</returns>
    public ImmutableArray<string> Of(PlannedPiece piece) => [.. _formats[SourceOf(piece)]];

    private static (string Audience, string Source) SourceOf(PlannedPiece piece) => (piece.Message.Audience.Id, piece.Message.SourceId);
}
