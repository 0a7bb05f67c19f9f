using ContentKit.Drawing.Geometry;

namespace ContentKit.Drawing.Svg;

/// <summary>One outline of a drawing, its transforms applied.</summary>
/// <param name="Fill">Colour, or null for none.</param>
/// <param name="Stroke">Colour, or null for none.</param>
/// <param name="StrokeWidth">In the drawing's units.</param>
/// <param name="Round">Round caps and joins instead of butt and mitre.</param>
public sealed record IllustrationItem(Outline Outline, string? Fill, string? Stroke, double StrokeWidth, bool Round);
