using System.Collections.Immutable;
using ContentKit.Artwork.Messages;
using ContentKit.Build.Pieces;
using ContentKit.Core;

namespace ContentKit.Build;

/// <summary>Two sources must not claim one output path, also where the file system ignores case.</summary>
public static class OutputPaths
{
    public static IEnumerable<Diagnostic> Collisions(ImmutableArray<PlannedPiece> pieces) => Collisions(pieces.Select(piece => (piece.Path, piece)));

    /// <summary>What only making the pieces shows: <c>notice-2.bmp</c> is the second page of <c>notice</c>, and the only one of <c>notice-2</c>.</summary>
    internal static IEnumerable<Diagnostic> Collisions(ImmutableArray<FinishedPiece> pieces) =>
        Collisions(pieces.SelectMany(piece => piece.Files.Select(file => (file.Path, piece.Piece))));

    private static IEnumerable<Diagnostic> Collisions(IEnumerable<(string Path, PlannedPiece Piece)> claimed)
    {
        var seen = new Dictionary<string, PlannedPiece>(StringComparer.OrdinalIgnoreCase);
        var reported = new HashSet<(string, string)>();
        foreach ((string path, PlannedPiece piece) in claimed)
        {
            if (seen.TryAdd(path, piece)) continue;
            string first = seen[path].Message.Source.Path, second = piece.Message.Source.Path;
            if (!reported.Add((first, second))) continue;
            yield return Diagnostic.Error(DiagnosticIds.OutputCollision, new SourceSpan(second, 1, 1),
                $"和 {first} 会生成同一个 {path}",
                $"would make the same {path} as {first}")
                .WithHint("给其中一个文件换个名字", "rename one of the two files");
        }
    }
}
