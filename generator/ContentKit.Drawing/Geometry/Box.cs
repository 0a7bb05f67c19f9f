namespace ContentKit.Drawing.Geometry;

/// <summary>An axis-parallel rectangle in millimetres.</summary>
public readonly record struct Box(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public double CentreX => X + Width / 2;

    public double CentreY => Y + Height / 2;

    /// <summary>Moves every edge inwards by <paramref name="margin"/>; outwards when negative.</summary>
    public Box Inset(double margin) => Inset(margin, margin, margin, margin);

    public Box Inset(double left, double top, double right, double bottom) =>
        new(X + left, Y + top, Width - left - right, Height - top - bottom);

    public Box Union(Box other)
    {
        double x = Math.Min(X, other.X), y = Math.Min(Y, other.Y);
        return new(x, y, Math.Max(Right, other.Right) - x, Math.Max(Bottom, other.Bottom) - y);
    }

    public bool Contains(Box other, double tolerance = 1e-6) =>
        other.X >= X - tolerance && other.Y >= Y - tolerance && other.Right <= Right + tolerance && other.Bottom <= Bottom + tolerance;
}
