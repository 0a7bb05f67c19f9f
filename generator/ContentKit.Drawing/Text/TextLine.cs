using ContentKit.Drawing.Geometry;

namespace ContentKit.Drawing.Text;

/// <summary>One set line (or column), its glyphs placed relative to the block's top left.</summary>
/// <param name="Plain">The line's text as read.</param>
/// <param name="BaselineMm">Distance of the baseline from the block's top; for columns, of the centre line from the block's left.</param>
/// <param name="ExtentMm">Advance along the line.</param>
public sealed record TextLine(string Plain, Outline Outline, double BaselineMm, double ExtentMm);
