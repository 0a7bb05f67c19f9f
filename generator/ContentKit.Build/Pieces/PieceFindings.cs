using ContentKit.Artwork.Messages;
using ContentKit.Core;

namespace ContentKit.Build.Pieces;

/// <summary>Where in the content file a piece's finding is mended.</summary>
public static class PieceFindings
{
    public static Diagnostic Placed(PlannedPiece piece, Diagnostic finding) => finding with { Span = piece.Message.Source.Keys.Of(KeyFor(piece, finding)) };

    private static string KeyFor(PlannedPiece piece, Diagnostic finding)
    {
        if (finding.Id is not (DiagnosticIds.TextDoesNotFit or DiagnosticIds.MissingGlyph or DiagnosticIds.OutsideGb2312)) return "title";
        // What is wrong with a text is nearly always wrong in the headline: this audience's own, where the editor wrote one.
        string[] headlines = piece.Format.Family == "led" ? ["line", $"variants.{piece.Message.Audience.Id}.slogan", "slogan"] : [$"variants.{piece.Message.Audience.Id}.slogan", "slogan"];
        return headlines.FirstOrDefault(piece.Message.Source.Keys.Has) ?? "title";
    }
}
