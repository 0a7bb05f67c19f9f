using System.Collections.Immutable;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Artwork.Imposition;

/// <summary>Small pieces many up on a sheet, with cut marks, and their backs so that they meet their fronts.</summary>
public static class NUp
{
    // [S] specs Print: marks 6 mm long, 0.25 pt; black alone, since a guillotine operator reads them, not a press.
    private static readonly Length MarkLength = Length.Mm(6);
    private static readonly Length MarkWidth = Length.Pt(0.25);
    private static readonly Paint.Process MarkPaint = new("black", Cmyk.Percent(0, 0, 0, 100), new Rgb(0x23, 0x1F, 0x20));

    /// <summary>
    /// Sheets in printing order; where leaves have backs, each front is followed by its back, turned over the sheet's long edge.
    /// One leaf fills the whole sheet; several are repeated in turn until the last sheet is full.
    /// </summary>
    /// <exception cref="ArgumentException">No leaf; sizes that differ from the plan's; some leaves with backs and some without.</exception>
    public static ImmutableArray<Scene> Impose(ImmutableArray<Leaf> leaves, NUpPlan plan)
    {
        if (leaves.IsEmpty) throw new ArgumentException("nothing to impose", nameof(leaves));
        bool twoSided = leaves[0].Back is not null;
        foreach (Leaf leaf in leaves)
        {
            if (leaf.Back is not null != twoSided) throw new ArgumentException("either all pieces have backs or none", nameof(leaves));
            CheckSize(leaf.Front, plan);
            if (leaf.Back is { } back) CheckSize(back, plan);
        }

        var sheets = ImmutableArray.CreateBuilder<Scene>();
        int sheetCount = (leaves.Length + plan.Count - 1) / plan.Count;
        ImmutableArray<CutPiece> fronts = [.. leaves.Select(leaf => Cut(leaf.Front, plan))];
        ImmutableArray<CutPiece> backs = twoSided ? [.. leaves.Select(leaf => Cut(leaf.Back!, plan))] : [];
        for (int sheet = 0; sheet < sheetCount; sheet++)
        {
            sheets.Add(Sheet(cell => fronts[(sheet * plan.Count + cell) % fronts.Length], plan, isBack: false));
            if (twoSided) sheets.Add(Sheet(cell => backs[(sheet * plan.Count + cell) % backs.Length], plan, isBack: true));
        }

        return sheets.ToImmutable();
    }

    // Cut once and placed many times: exporters recognise the same items and write them once.
    private static CutPiece Cut(Scene piece, NUpPlan plan) =>
        new(piece, SceneClip.ToBox(piece, piece.Trim.Inset(-Math.Min(plan.Bleed.Millimetres, piece.Bleed.Millimetres))));

    private static Scene Sheet(Func<int, CutPiece> pieceAt, NUpPlan plan, bool isBack)
    {
        var items = ImmutableArray.CreateBuilder<SceneItem>();
        for (int row = 0; row < plan.Rows; row++)
            for (int column = 0; column < plan.Columns; column++)
            {
                // Turned over its long edge, the sheet's leftmost column comes to lie rightmost.
                Box place = plan.Cell(isBack ? plan.Columns - 1 - column : column, row);
                CutPiece piece = pieceAt(row * plan.Columns + column);
                items.Add(new SceneItem.Group(Placement(piece.Scene, place, plan.Rotated, isBack), piece.Items));
            }

        items.AddRange(CutMarks(plan));
        return new Scene(plan.Sheet.Width, plan.Sheet.Height, Length.Zero, null, items.ToImmutable());
    }

    /// <summary>A piece lying on its side shows its head to the right on the front, so to the left on the back.</summary>
    private static Transform Placement(Scene piece, Box place, bool rotated, bool isBack)
    {
        double width = piece.Width.Millimetres, height = piece.Height.Millimetres;
        if (!rotated) return Transform.Translate(place.X, place.Y);
        return isBack
            ? Transform.Rotate(270).Then(Transform.Translate(place.X, place.Y + width))
            : Transform.Rotate(90).Then(Transform.Translate(place.X + height, place.Y));
    }

    private static IEnumerable<SceneItem> CutMarks(NUpPlan plan)
    {
        Box art = plan.Block.Inset(-plan.Bleed.Millimetres);
        double length = MarkLength.Millimetres;
        for (int column = 0; column < plan.Columns; column++)
            foreach (double x in (double[])[plan.Cell(column, 0).X, plan.Cell(column, 0).Right])
            {
                yield return Mark(x, art.Y - length, x, art.Y);
                yield return Mark(x, art.Bottom, x, art.Bottom + length);
            }

        for (int row = 0; row < plan.Rows; row++)
            foreach (double y in (double[])[plan.Cell(0, row).Y, plan.Cell(0, row).Bottom])
            {
                yield return Mark(art.X - length, y, art.X, y);
                yield return Mark(art.Right, y, art.Right + length, y);
            }
    }

    private static SceneItem Mark(double x1, double y1, double x2, double y2) =>
        new SceneItem.Stroke(new OutlineBuilder().MoveTo(x1, y1).LineTo(x2, y2).Build(), MarkPaint, MarkWidth.Millimetres);

    private sealed record CutPiece(Scene Scene, ImmutableArray<SceneItem> Items);

    private static void CheckSize(Scene piece, NUpPlan plan)
    {
        if (piece.Width != plan.PieceWidth || piece.Height != plan.PieceHeight)
            throw new ArgumentException($"the plan is for {plan.PieceWidth} × {plan.PieceHeight}, the piece has {piece.Width} × {piece.Height}", nameof(piece));
    }
}
