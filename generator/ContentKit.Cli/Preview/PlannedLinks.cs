using System.Collections.Immutable;
using ContentKit.Artwork.Messages;
using ContentKit.Build;
using ContentKit.Site.Model;

namespace ContentKit.Cli.Preview;

/// <summary>Pieces as the site links them, before any is drawn.</summary>
internal static class PlannedLinks
{
    private const int ThumbnailPixels = 360;

    public static ImmutableArray<PieceLink> Of(PieceBench bench) => [.. bench.Pieces.Select(piece => PieceLinks.Planned(piece, piece.Format.Family == "text" ? null : Small(piece, bench)))];

    /// <summary>Path of the small picture, with a query that changes when the picture does, so that the browser fetches it again.</summary>
    public static string Thumbnail(PlannedPiece piece, PieceBench bench) =>
        $"thumbs{piece.Path["artwork".Length..]}.png?{bench.KeyOf(piece).Hex[..12]}";

    private static PieceThumbnail Small(PlannedPiece piece, PieceBench bench)
    {
        double scale = ThumbnailPixels / Math.Max(piece.Format.Width.Millimetres, piece.Format.Height.Millimetres);
        return new PieceThumbnail(
            Thumbnail(piece, bench),
            Math.Max(1, (int)(piece.Format.Width.Millimetres * scale)),
            Math.Max(1, (int)(piece.Format.Height.Millimetres * scale)));
    }
}
