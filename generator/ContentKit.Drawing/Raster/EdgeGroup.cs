namespace ContentKit.Drawing.Raster;

/// <summary>Contours that may overlap one another: a range of a shape's edges, sorted by their tops.</summary>
/// <param name="Top">Smallest y in pixels.</param>
/// <param name="Bottom">Largest y in pixels.</param>
internal readonly record struct EdgeGroup(int Start, int Count, double Top, double Bottom);
