using System.Collections.Immutable;
using ContentKit.Core;
using ContentKit.Site.Model;

namespace ContentKit.Site.Pages;

/// <summary>The pieces made from one source, by audience in the audiences' order.</summary>
public sealed record PieceSet(ImmutableArray<PieceGroup> Groups)
{
    public static PieceSet Empty { get; } = new(ImmutableArray<PieceGroup>.Empty);

    public int Count => Groups.Sum(group => group.Pieces.Length);

    internal void Describe(KeyBuilder key)
    {
        key.Add(Groups.Length);
        foreach (PieceGroup group in Groups)
        {
            key.Add(group.AudienceId).Add(group.AudienceName).Add(group.Pieces.Length);
            foreach (PieceLink piece in group.Pieces) Describe(piece, key);
        }
    }

    internal static void Describe(PieceLink piece, KeyBuilder key)
    {
        key.Add(piece.SourceKind).Add(piece.SourceId).Add(piece.SourceTitle).Add(piece.AudienceId).Add(piece.FormatId).Add(piece.FormatName)
            .Add(piece.Family).Add(piece.Width).Add(piece.Height).Add(piece.Unit).Add(piece.BleedMm).Add(piece.Colour).Add(piece.Text)
            .Add(piece.Thumbnail?.Path).Add(piece.Thumbnail?.Width ?? 0).Add(piece.Thumbnail?.Height ?? 0).Add((long)piece.Preflight).Add(piece.Files.Length);
        foreach (PieceFile file in piece.Files) key.Add(file.Path).Add(file.Kind).Add(file.Bytes).Add(file.Sha256);
    }
}

public sealed record PieceGroup(string AudienceId, string AudienceName, ImmutableArray<PieceLink> Pieces);
