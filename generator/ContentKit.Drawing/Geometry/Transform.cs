namespace ContentKit.Drawing.Geometry;

/// <summary>An affine map: x' = A·x + C·y + E, y' = B·x + D·y + F (the order of SVG's <c>matrix</c>).</summary>
public readonly record struct Transform(double A, double B, double C, double D, double E, double F)
{
    public static Transform Identity { get; } = new(1, 0, 0, 1, 0, 0);

    public static Transform Translate(double x, double y) => new(1, 0, 0, 1, x, y);

    public static Transform Scale(double factor) => new(factor, 0, 0, factor, 0, 0);

    public static Transform Scale(double x, double y) => new(x, 0, 0, y, 0, 0);

    /// <summary>Clockwise on the page, since y points down.</summary>
    public static Transform Rotate(double degrees)
    {
        // Exact for quarter turns, so that imposition and vertical text stay on the grid.
        (double sin, double cos) = (((degrees % 360) + 360) % 360) switch
        {
            0 => (0.0, 1.0),
            90 => (1, 0),
            180 => (0, -1),
            270 => (-1, 0),
            _ => Math.SinCos(degrees * Math.PI / 180),
        };
        return new(cos, sin, -sin, cos, 0, 0);
    }

    public bool IsIdentity => this == Identity;

    /// <summary>First this map, then <paramref name="next"/>.</summary>
    public Transform Then(Transform next) => new(
        next.A * A + next.C * B, next.B * A + next.D * B,
        next.A * C + next.C * D, next.B * C + next.D * D,
        next.A * E + next.C * F + next.E, next.B * E + next.D * F + next.F);

    /// <summary>The map back; meaningless where the map flattens the plane to a line.</summary>
    public Transform Inverse()
    {
        double area = A * D - B * C;
        return new(D / area, -B / area, -C / area, A / area, (C * F - D * E) / area, (B * E - A * F) / area);
    }

    public Point Apply(Point point) => new(A * point.X + C * point.Y + E, B * point.X + D * point.Y + F);

    /// <summary>Keeps shapes similar: scales all directions alike, to rounding.</summary>
    public bool IsSimilarity
    {
        get
        {
            double x = A * A + B * B, y = C * C + D * D, tolerance = 1e-9 * Math.Max(x, y);
            return Math.Abs(x - y) <= tolerance && Math.Abs(A * C + B * D) <= tolerance;
        }
    }

    /// <summary>Square root of the area factor: what a line width or type size is multiplied by.</summary>
    public double MeanScale => Math.Sqrt(Math.Abs(A * D - B * C));
}
