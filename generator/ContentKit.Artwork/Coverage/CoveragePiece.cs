using ContentKit.Artwork.Messages;

namespace ContentKit.Artwork.Coverage;

/// <summary>A piece as the coverage table counts it.</summary>
/// <param name="ScamId">Null for pieces about no single scam type, such as the booklet; they cover no cell.</param>
public sealed record CoveragePiece(string AudienceId, string? ScamId, string FormatId, string SourceId, DateOnly? Expires)
{
    public static CoveragePiece Of(PlannedPiece piece) =>
        new(piece.Message.Audience.Id, piece.Message.Scam?.Id, piece.Format.Id, piece.Message.SourceId, piece.Message.Expires);
}
