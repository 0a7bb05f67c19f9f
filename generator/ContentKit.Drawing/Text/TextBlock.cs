using System.Collections.Immutable;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Drawing.Text;

/// <summary>Set text, ready to be placed. Measured once here; drawing never measures.</summary>
/// <param name="WidthMm">Width given to the text (the measure); lines are aligned inside it.</param>
/// <param name="HeightMm">From the first line's em box top to the last one's bottom.</param>
public sealed record TextBlock(ImmutableArray<TextLine> Lines, double WidthMm, double HeightMm, TextStyle Style)
{
    public double SizeMm => Style.SizeMm;

    /// <summary>Box around the ink, relative to the block's top left: what the eye centres on.</summary>
    public Box Ink { get; } = Lines.Where(line => !line.Outline.IsEmpty)
        .Select(line => line.Outline.Bounds)
        .Aggregate((Box?)null, (all, box) => all is { } seen ? seen.Union(box) : box) ?? default;

    /// <summary>The lines as scene items with the block's top left at (x, y).</summary>
    public ImmutableArray<SceneItem> At(double x, double y)
    {
        Transform move = Transform.Translate(x, y);
        return [.. Lines.Where(line => !line.Outline.IsEmpty).Select(line =>
            (SceneItem)new SceneItem.Text(line.Outline.Transformed(move), Style.Paint, line.Plain, Style.SizeMm, Style.Role))];
    }
}
