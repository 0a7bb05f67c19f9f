using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Artwork.Preflight;
using ContentKit.Build.Kits;
using ContentKit.Build.Manifests;
using ContentKit.Build.Pieces;
using ContentKit.Core;
using ContentKit.Site.Model;

namespace ContentKit.Build;

/// <summary>Pieces as the site links them.</summary>
public static class PieceLinks
{
    public static PieceLink Of(FinishedPiece finished)
    {
        Format format = finished.Piece.Format;
        // The size as hung: a banner's PDF is drawn 1:10, and an LED panel shows a strip longer than itself.
        ManifestArtwork first = finished.Artwork
            .Where((_, i) => !finished.Index.Files[i].Suffix.Contains("-1to", StringComparison.Ordinal)).FirstOrDefault(finished.Artwork[0]);
        bool panel = format.Family == "led";
        PieceThumbnail? thumbnail = finished.Thumbnail is { } small
            ? new PieceThumbnail(small.Path, finished.Index.Thumbnail!.PixelWidth, finished.Index.Thumbnail.PixelHeight)
            : null;
        return Planned(finished.Piece, thumbnail) with
        {
            Width = panel ? format.Width.Millimetres : first.Width,
            Height = panel ? format.Height.Millimetres : first.Height,
            Unit = first.Unit,
            BleedMm = first.BleedMm,
            Colour = first.Colour,
            Text = finished.Index.Text,
            Files = [.. finished.Files.Zip(finished.Index.Files, (file, entry) => new PieceFile(file.Path, entry.Kind, file.Length, file.Sha256, KitStage.Part(entry.Suffix)))],
            Preflight = State(finished.Preflight),
        };
    }

    /// <summary>A piece before it is drawn: what its message and format say. Its files have no size and no hash yet.</summary>
    public static PieceLink Planned(PlannedPiece piece, PieceThumbnail? thumbnail)
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
            thumbnail,
            [.. format.Exports.Select(kind => new PieceFile($"{piece.Path}.{kind}", kind, 0, ""))]);
    }

    private static PreflightState State(PreflightReport? report) => report?.Outcome switch
    {
        null => PreflightState.NotApplicable,
        PreflightOutcome.Passed => PreflightState.Passed,
        _ => PreflightState.Warnings,
    };
}
