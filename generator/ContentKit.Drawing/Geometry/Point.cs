namespace ContentKit.Drawing.Geometry;

/// <summary>A point in millimetres, y down, origin at the trim box's top left.</summary>
public readonly record struct Point(double X, double Y);
