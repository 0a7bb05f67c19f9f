namespace ContentKit.Drawing.Geometry;

/// <summary>Closed contours of lines and curves in millimetres, filled by the non-zero winding rule. Immutable.</summary>
public sealed class Outline
{
    private readonly PathVerb[] _verbs;
    private readonly Point[] _points;
    private readonly OutlinePart[] _parts;
    private Box? _bounds;

    internal Outline(PathVerb[] verbs, Point[] points, OutlinePart[]? parts = null)
    {
        _verbs = verbs;
        _points = points;
        _parts = parts ?? [];
    }

    public static Outline Empty { get; } = new([], []);

    public ReadOnlySpan<PathVerb> Verbs => _verbs;

    public ReadOnlySpan<Point> Points => _points;

    /// <summary>
    /// The shapes that the contours were copied from, in order: the glyphs of a line of text. Empty for an outline drawn point
    /// by point. A file kind that can refer to a shape writes each once.
    /// </summary>
    public ReadOnlySpan<OutlinePart> Parts => _parts;

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
        var parts = new OutlinePart[_parts.Length];
        for (int i = 0; i < parts.Length; i++) parts[i] = _parts[i] with { Place = _parts[i].Place.Then(transform) };
        return new Outline(_verbs, points, parts);
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
