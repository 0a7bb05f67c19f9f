namespace ContentKit.Drawing.Geometry;

/// <summary>Closed contours of lines and curves in millimetres, filled by the non-zero winding rule. Immutable.</summary>
public sealed class Outline
{
    private readonly PathVerb[] _verbs;
    private readonly Point[] _points;
    private Box? _bounds;

    internal Outline(PathVerb[] verbs, Point[] points)
    {
        _verbs = verbs;
        _points = points;
    }

    public static Outline Empty { get; } = new([], []);

    public ReadOnlySpan<PathVerb> Verbs => _verbs;

    public ReadOnlySpan<Point> Points => _points;

    public bool IsEmpty => _verbs.Length == 0;

    /// <summary>Box around all points, control points included; never smaller than the ink.</summary>
    public Box Bounds => _bounds ??= Measure();

    public static Outline Rectangle(Box box) => new OutlineBuilder().Rectangle(box).Build();

    public static Outline RoundedRectangle(Box box, double radiusMm) => new OutlineBuilder().RoundedRectangle(box, radiusMm).Build();

    public static Outline Circle(double centreX, double centreY, double radiusMm) =>
        new OutlineBuilder().Ellipse(centreX, centreY, radiusMm, radiusMm).Build();

    public Outline Transformed(Transform transform)
    {
        if (transform.IsIdentity) return this;
        var points = new Point[_points.Length];
        for (int i = 0; i < points.Length; i++) points[i] = transform.Apply(_points[i]);
        return new Outline(_verbs, points);
    }

    private Box Measure()
    {
        if (_points.Length == 0) return default;
        double left = double.MaxValue, top = double.MaxValue, right = double.MinValue, bottom = double.MinValue;
        foreach (Point point in _points)
        {
            left = Math.Min(left, point.X);
            right = Math.Max(right, point.X);
            top = Math.Min(top, point.Y);
            bottom = Math.Max(bottom, point.Y);
        }

        return new Box(left, top, right - left, bottom - top);
    }
}
