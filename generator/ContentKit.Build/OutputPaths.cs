using System.Collections.Immutable;
using ContentKit.Artwork.Messages;
using ContentKit.Core;

namespace ContentKit.Build;

/// <summary>Two sources must not claim one output path, also where the file system ignores case.</summary>
public static class OutputPaths
{
    public static IEnumerable<Diagnostic> Collisions(ImmutableArray<PlannedPiece> pieces)
    {
        var seen = new Dictionary<string, PlannedPiece>(StringComparer.OrdinalIgnoreCase);
        var reported = new HashSet<(string, string)>();
        foreach (PlannedPiece piece in pieces)
        {
            if (seen.TryAdd(piece.Path, piece)) continue;
            string first = seen[piece.Path].Message.Source.Path, second = piece.Message.Source.Path;
            if (!reported.Add((first, second))) continue;
            yield return Diagnostic.Error(DiagnosticIds.OutputCollision, new SourceSpan(second, 1, 1),
                $"与 {first} 同名，两个文件会生成同一个 {piece.Path}",
                $"has the same id as {first}: both would make {piece.Path}")
                .WithHint("给其中一个文件换个名字", "rename one of the two files");
        }
    }
}
