using System.Collections.Immutable;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Site.Model;

namespace ContentKit.Cli.Preview;

/// <summary>Pieces as the site links them, before any is drawn.</summary>
internal static class PlannedLinks
{
    private const int ThumbnailPixels = 360;

    public static ImmutableArray<PieceLink> Of(PieceBench bench) => [.. bench.Pieces.Select(piece => Of(piece, bench))];

    /// <summary>Path of the small picture, with a query that changes when the picture does, so that the browser fetches it again.</summary>
    public static string Thumbnail(PlannedPiece piece, PieceBench bench) =>
        $"thumbs{piece.Path["artwork".Length..]}.png?{bench.KeyOf(piece).Hex[..12]}";

    private static PieceLink Of(PlannedPiece piece, PieceBench bench)
    {
        Message message = piece.Message;
        Format format = piece.Format;
        return new PieceLink(
            message.Kind.Name(),
            message.SourceId,
            message.Title,
            message.Audience.Id,
            format.Id,
            format.Name,
            format.Family,
            format.Width.Millimetres,
            format.Height.Millimetres,
            format.Unit == FormatUnit.Pixel ? "px" : "mm",
            format.Bleed.Millimetres,
            format.Colour switch
            {
                ColourMode.Cmyk => "cmyk",
                ColourMode.OneBit => "1bit",
                _ => "rgb",
            },
            message.Headline.Replace("|", "", StringComparison.Ordinal),
            format.Family == "text" ? null : Small(piece, bench),
            [.. format.Exports.Select(kind => new PieceFile($"{piece.Path}.{kind}", kind, 0, ""))]);
    }

    private static PieceThumbnail Small(PlannedPiece piece, PieceBench bench)
    {
        double scale = ThumbnailPixels / Math.Max(piece.Format.Width.Millimetres, piece.Format.Height.Millimetres);
        return new PieceThumbnail(
            Thumbnail(piece, bench),
            Math.Max(1, (int)(piece.Format.Width.Millimetres * scale)),
            Math.Max(1, (int)(piece.Format.Height.Millimetres * scale)));
    }
}
