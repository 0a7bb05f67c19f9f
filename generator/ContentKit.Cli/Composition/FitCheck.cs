using System.Collections.Immutable;
using ContentKit.Artwork.Messages;
using ContentKit.Build;
using ContentKit.Build.Pieces;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Cli.Composition;

/// <summary>Lays out every piece without drawing it, and tells which text does not fit.</summary>
public static class FitCheck
{
    /// <param name="cache">Answers for pieces that a build or an earlier check has laid out.</param>
    /// <param name="progress">Told how many are done of how many; from several threads.</param>
    /// <returns>Placed in the content files, in the order of <see cref="Diagnostic.BySource"/>.</returns>
    public static ImmutableArray<Diagnostic> Run(Workspace workspace, Library library, PiecePlan plan, IPieceCache cache, int jobs, Action<int, int> progress)
    {
        BuildParts parts = Parts.For(workspace.Theme, library);
        var maker = new PieceMaker(parts.Tools, parts.Designs, new SceneFiles(parts.Exporters));
        var keys = new PieceKeys(workspace.Theme, library, parts.Tool);
        var siblings = new Siblings(plan.Pieces);
        var findings = new ImmutableArray<Diagnostic>[plan.Pieces.Length];
        int done = 0;
        Parallel.For(0, plan.Pieces.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i =>
        {
            PlannedPiece piece = plan.Pieces[i];
            findings[i] = [.. Of(piece).Select(finding => PieceFindings.Placed(piece, finding))];
            progress(Interlocked.Increment(ref done), plan.Pieces.Length);
        });
        return [.. SourceLines.Fill(findings.SelectMany(list => list).Distinct(), workspace.Input).Order(Diagnostic.BySource)];

        ImmutableArray<Diagnostic> Of(PlannedPiece piece)
        {
            ContentKey key = keys.Of(piece);
            if (cache.Find(key) is { } built && PieceIndex.Parse(built) is { } index) return index.Findings;
            ContentKey laidOut = LaidOut(key);
            if (cache.Find(laidOut) is { } seen && PieceIndex.Parse(seen) is { } known) return known.Findings;
            MadePiece sketch = maker.Sketch(piece, siblings.Of(piece), 0);
            cache.Store(laidOut, PieceIndex.Of(sketch with { Files = [] }).ToBytes());
            return sketch.Findings;
        }
    }

    // Beside the built piece's own entry, which promises files.
    private static ContentKey LaidOut(ContentKey key)
    {
        using var builder = new KeyBuilder();
        return builder.Add("laid out").Add(key).Build();
    }
}
