using System.Collections.Immutable;
using ContentKit.Core;

namespace ContentKit.Build.Pieces;

/// <summary>What the preflight warns of, once for each format: two hundred stamps with the same words are one thing to ask the maker.</summary>
internal static class PreflightWarnings
{
    public static IEnumerable<Diagnostic> Of(ImmutableArray<FinishedPiece> pieces) =>
        from piece in pieces
        where piece.Preflight is { Outcome: PreflightOutcome.Warned }
        from finding in piece.Preflight!.Findings
        group (piece, finding) by (piece.Piece.Format.Id, finding.Id) into same
        select Together(same.First().piece, same.First().finding, same.Select(entry => entry.piece).Distinct().Count());

    private static Diagnostic Together(FinishedPiece first, Diagnostic finding, int count)
    {
        Diagnostic placed = PieceFindings.Placed(first.Piece, finding);
        string format = first.Piece.Format.Name, audience = first.Piece.Message.Audience.Name;
        return placed with
        {
            Message = new LocalText(
                $"{format}（{audience}{(count > 1 ? $"等 {count} 件" : "")}）：{finding.Message.Chinese}",
                $"{first.Piece.Format.Id} for {first.Piece.Message.Audience.Id}{(count > 1 ? $" and {count - 1} more" : "")}: {finding.Message.English}"),
        };
    }
}
