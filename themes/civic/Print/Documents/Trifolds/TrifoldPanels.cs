using System.Collections.Immutable;
using ContentKit.Artwork.Formats;
using ContentKit.Drawing.Geometry;

namespace Civic.Print.Documents.Trifolds;

/// <summary>
/// Where the three panels of a letter fold lie. The one that is folded in is narrower, else the paper buckles:
/// option <c>tuck</c>, 3 mm unless the format says otherwise (A4: 100 + 100 + 97). [C]
/// </summary>
public sealed record TrifoldPanels(ImmutableArray<Box> Outside, ImmutableArray<Box> Inside)
{
    private const double UsualTuckMm = 3;

    /// <summary>The flap folded in, seen when the front cover is opened.</summary>
    public Box Flap => Outside[0];

    public Box BackCover => Outside[1];

    public Box FrontCover => Outside[2];

    public static TrifoldPanels Of(Format format)
    {
        double width = format.Width.Millimetres, height = format.Height.Millimetres, tuck = format.Number("tuck", UsualTuckMm);
        double wide = (width + tuck) / 3, narrow = wide - tuck;
        return new TrifoldPanels(
            [new Box(0, 0, narrow, height), new Box(narrow, 0, wide, height), new Box(narrow + wide, 0, wide, height)],
            // The back of the flap lies at the right of the inside.
            [new Box(0, 0, wide, height), new Box(wide, 0, wide, height), new Box(2 * wide, 0, narrow, height)]);
    }

    /// <summary>The folds of a side, from the left.</summary>
    public static IEnumerable<double> Folds(ImmutableArray<Box> side) => [side[0].Right, side[1].Right];
}
