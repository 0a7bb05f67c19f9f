using ContentKit.Core;
using ContentKit.Drawing.Geometry;

namespace ContentKit.Artwork.Imposition;

/// <summary>How many copies of a small piece stand on a sheet, and where.</summary>
/// <param name="Rotated">Whether pieces lie on their side, a quarter turn clockwise.</param>
public sealed record NUpPlan(SheetSize Sheet, Length PieceWidth, Length PieceHeight, Length Bleed, int Columns, int Rows, bool Rotated)
{
    /// <summary>No artwork nearer to the sheet's edge: the gripper holds there [C].</summary>
    public static readonly Length Grip = Length.Mm(10);

    public int Count => Columns * Rows;

    /// <summary>Width of a piece as it lies on the sheet.</summary>
    private double CellWidth => (Rotated ? PieceHeight : PieceWidth).Millimetres;

    private double CellHeight => (Rotated ? PieceWidth : PieceHeight).Millimetres;

    /// <summary>Twice the bleed: neighbours' bleeds touch, so that one cut never shows the other piece's colour [C].</summary>
    private double Gutter => 2 * Bleed.Millimetres;

    /// <summary>All pieces with their gutters, without the outer bleed; centred, so that front and back sheet lie on one another.</summary>
    public Box Block
    {
        get
        {
            double width = Columns * CellWidth + (Columns - 1) * Gutter, height = Rows * CellHeight + (Rows - 1) * Gutter;
            return new Box((Sheet.Width.Millimetres - width) / 2, (Sheet.Height.Millimetres - height) / 2, width, height);
        }
    }

    /// <summary>The most copies, upright or on their side (upright when equal); null when not even one fits.</summary>
    public static NUpPlan? For(SheetSize sheet, Length pieceWidth, Length pieceHeight, Length bleed)
    {
        NUpPlan upright = Fill(rotated: false), turned = Fill(rotated: true);
        NUpPlan best = turned.Count > upright.Count ? turned : upright;
        return best.Count == 0 ? null : best;

        NUpPlan Fill(bool rotated)
        {
            Length width = rotated ? pieceHeight : pieceWidth, height = rotated ? pieceWidth : pieceHeight;
            return new NUpPlan(sheet, pieceWidth, pieceHeight, bleed, Along(sheet.Width, width, bleed), Along(sheet.Height, height, bleed), rotated);
        }
    }

    /// <summary>Where a piece's trim box lies on the front of the sheet.</summary>
    public Box Cell(int column, int row)
    {
        Box block = Block;
        return new Box(block.X + column * (CellWidth + Gutter), block.Y + row * (CellHeight + Gutter), CellWidth, CellHeight);
    }

    // n pieces with their bleeds: n × (side + 2 bleed) between the grips. A hair of tolerance for sums of decimals.
    private static int Along(Length sheet, Length side, Length bleed) =>
        Math.Max(0, (int)Math.Floor((sheet - Grip * 2).Millimetres / (side + bleed * 2).Millimetres + 1e-9));
}
