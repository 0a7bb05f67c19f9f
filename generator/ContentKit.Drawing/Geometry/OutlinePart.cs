namespace ContentKit.Drawing.Geometry;

/// <summary>A shape in its own units and the map that puts it where it stands.</summary>
/// <param name="Shape">The same object wherever the same shape is meant.</param>
public readonly record struct OutlinePart(Outline Shape, Transform Place);
