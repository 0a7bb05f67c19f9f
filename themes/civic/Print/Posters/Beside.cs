using Civic.Print.Blocks;
using Civic.Print.Layout;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace Civic.Print.Posters;

/// <summary>A list at the left and the disc that the room at its right can take.</summary>
/// <param name="Diameter">0 when the rows leave no room for a picture that can be made out.</param>
internal sealed record Beside(Block Block, double CentreX, double Diameter)
{
    // A picture under a third of the sheet's width says nothing from afar.
    private const double SmallestShare = 0.32;

    // Rows may give up this much of their size to let a picture stand beside them.
    private const double LeastGivingWay = 0.88;

    /// <param name="set">Sets the list at an em.</param>
    /// <param name="padding">Room above and below the list, which the disc may use.</param>
    public static Beside Fit(Sheet sheet, Box inner, Func<double, Block> set, double wantedEm, double padding)
    {
        Block block = set(wantedEm);
        Beside first = Measure(sheet, inner, block, padding);
        if (first.Diameter > 0) return first;
        double smaller = Math.Max(sheet.Type.Least(TextRole.Supporting), wantedEm * LeastGivingWay);
        Beside second = Measure(sheet, inner, set(smaller), padding);
        return second.Diameter > 0 ? second : first;
    }

    private static Beside Measure(Sheet sheet, Box inner, Block block, double padding)
    {
        // Half the margin at the right belongs to the disc: its edge may come nearer to the trim than text.
        double right = (inner.Right + sheet.Trim.Right) / 2;
        double wide = right - inner.X - block.Width - sheet.Type.Body * 0.7;
        double diameter = Math.Min(wide, (block.Height + padding) * 1.04 / Figure.Rise);
        return block.IsEmpty || diameter < inner.Width * SmallestShare
            ? new Beside(block, 0, 0)
            : new Beside(block, right - wide / 2, diameter);
    }
}
