namespace ContentKit.Drawing.Raster;

/// <summary>A straight piece of a contour in pixels, stored downwards.</summary>
/// <param name="Winding">+1 when the contour runs down along it, −1 when up.</param>
internal readonly record struct Edge(double X0, double Y0, double X1, double Y1, int Winding)
{
    /// <summary>Where it crosses a height; computed from its ends, so that the answer is the same whichever band asks.</summary>
    internal double At(double y) => y <= Y0 ? X0 : y >= Y1 ? X1 : X0 + (y - Y0) * ((X1 - X0) / (Y1 - Y0));
}
