using ContentKit.Artwork.Messages;
using ContentKit.Core;

namespace ContentKit.Build.Pieces;

/// <summary>Where in the content file a piece's finding is mended.</summary>
public static class PieceFindings
{
    public static Diagnostic Placed(PlannedPiece piece, Diagnostic finding) => finding with { Span = piece.Message.Source.Keys.Of(KeyFor(finding)) };

    // What does not fit is nearly always the headline; its key is where the editor mends it.
    private static string KeyFor(Diagnostic finding) => finding.Id == DiagnosticIds.TextDoesNotFit ? "slogan" : "title";
}
