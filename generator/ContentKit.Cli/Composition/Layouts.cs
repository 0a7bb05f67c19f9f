using System.Collections.Immutable;
using ContentKit.Artwork.Messages;
using ContentKit.Build;
using ContentKit.Build.Pieces;
using ContentKit.Content.Model;

namespace ContentKit.Cli.Composition;

/// <summary>What every piece says once it is laid out, without drawing any.</summary>
internal static class Layouts
{
    /// <returns>In the plan's order, without pieces that cannot be made.</returns>
    public static ImmutableArray<(PlannedPiece Piece, string Text)> Texts(Workspace workspace, Library library, PiecePlan plan, int jobs, Action<int, int> progress)
    {
        BuildParts parts = Parts.For(workspace.Theme, library);
        var maker = new PieceMaker(parts.Tools, parts.Designs, new SceneFiles(parts.Exporters));
        var siblings = new Siblings(plan.Pieces);
        var texts = new string?[plan.Pieces.Length];
        int done = 0;
        Parallel.For(0, plan.Pieces.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i =>
        {
            PlannedPiece piece = plan.Pieces[i];
            MadePiece sketch = maker.Sketch(piece, siblings.Of(piece), 0);
            texts[i] = sketch.Text.Length > 0 ? sketch.Text : null;
            progress(Interlocked.Increment(ref done), plan.Pieces.Length);
        });
        return [.. plan.Pieces.Zip(texts).Where(pair => pair.Second is not null).Select(pair => (pair.First, pair.Second!))];
    }
}
