using ContentKit.Drawing.Geometry;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>A glyph and where it stands in its cluster, in em, y down.</summary>
/// <param name="Turned">Rotated a quarter clockwise, as Latin is in a column.</param>
/// <param name="Squeeze">Horizontal scale; below 1 for digits that share one em in a column.</param>
internal readonly record struct PlacedGlyph(FontFace Face, uint Id, double X, double Y, bool Turned = false, double Squeeze = 1)
{
    internal Transform Transform =>
        (Turned ? Transform.Rotate(90) : Squeeze == 1 ? Transform.Identity : Transform.Scale(Squeeze, 1)).Then(Transform.Translate(X, Y));
}
