using System.Runtime.InteropServices;

namespace ContentKit.Drawing.Geometry;

/// <summary>Collects contours into an <see cref="Outline"/>. Not thread-safe; reusable after <see cref="Build"/>.</summary>
public sealed class OutlineBuilder
{
    // Cubic control distance for a quarter circle; the usual four-segment approximation, radius error 0.027 %.
    private const double QuarterArc = 0.5522847498307936;

    private readonly List<PathVerb> _verbs = [];
    private readonly List<Point> _points = [];
    private readonly List<OutlinePart> _parts = [];
    private int _copied;

    public bool IsEmpty => _verbs.Count == 0;

    public OutlineBuilder MoveTo(double x, double y) => Append(PathVerb.Move, new Point(x, y));

    public OutlineBuilder LineTo(double x, double y) => Append(PathVerb.Line, new Point(x, y));

    public OutlineBuilder QuadTo(double controlX, double controlY, double x, double y)
    {
        _verbs.Add(PathVerb.Quad);
        _points.Add(new Point(controlX, controlY));
        _points.Add(new Point(x, y));
        return this;
    }

    public OutlineBuilder CubicTo(double control1X, double control1Y, double control2X, double control2Y, double x, double y)
    {
        _verbs.Add(PathVerb.Cubic);
        _points.Add(new Point(control1X, control1Y));
        _points.Add(new Point(control2X, control2Y));
        _points.Add(new Point(x, y));
        return this;
    }

    public OutlineBuilder Close()
    {
        _verbs.Add(PathVerb.Close);
        return this;
    }

    public OutlineBuilder Rectangle(Box box) =>
        MoveTo(box.X, box.Y).LineTo(box.Right, box.Y).LineTo(box.Right, box.Bottom).LineTo(box.X, box.Bottom).Close();

    /// <param name="radiusMm">Limited to half the shorter side.</param>
    public OutlineBuilder RoundedRectangle(Box box, double radiusMm)
    {
        double r = Math.Min(radiusMm, Math.Min(box.Width, box.Height) / 2);
        if (r <= 0) return Rectangle(box);
        double k = r * (1 - QuarterArc);
        return MoveTo(box.X + r, box.Y)
            .LineTo(box.Right - r, box.Y).CubicTo(box.Right - k, box.Y, box.Right, box.Y + k, box.Right, box.Y + r)
            .LineTo(box.Right, box.Bottom - r).CubicTo(box.Right, box.Bottom - k, box.Right - k, box.Bottom, box.Right - r, box.Bottom)
            .LineTo(box.X + r, box.Bottom).CubicTo(box.X + k, box.Bottom, box.X, box.Bottom - k, box.X, box.Bottom - r)
            .LineTo(box.X, box.Y + r).CubicTo(box.X, box.Y + k, box.X + k, box.Y, box.X + r, box.Y).Close();
    }

    public OutlineBuilder Ellipse(double centreX, double centreY, double radiusXMm, double radiusYMm)
    {
        double kx = radiusXMm * QuarterArc, ky = radiusYMm * QuarterArc;
        return MoveTo(centreX, centreY - radiusYMm)
            .CubicTo(centreX + kx, centreY - radiusYMm, centreX + radiusXMm, centreY - ky, centreX + radiusXMm, centreY)
            .CubicTo(centreX + radiusXMm, centreY + ky, centreX + kx, centreY + radiusYMm, centreX, centreY + radiusYMm)
            .CubicTo(centreX - kx, centreY + radiusYMm, centreX - radiusXMm, centreY + ky, centreX - radiusXMm, centreY)
            .CubicTo(centreX - radiusXMm, centreY - ky, centreX - kx, centreY - radiusYMm, centreX, centreY - radiusYMm).Close();
    }

    public OutlineBuilder Add(Outline outline, Transform transform)
    {
        _verbs.AddRange(outline.Verbs);
        _parts.Add(new OutlinePart(outline, transform));
        _copied += outline.Verbs.Length;
        int first = _points.Count;
        ReadOnlySpan<Point> source = outline.Points;
        CollectionsMarshal.SetCount(_points, first + source.Length);
        Span<Point> added = CollectionsMarshal.AsSpan(_points)[first..];
        for (int i = 0; i < source.Length; i++) added[i] = transform.Apply(source[i]);
        return this;
    }

    public Outline Build()
    {
        // Where something was also drawn point by point, the parts are not the whole.
        bool whole = _copied == _verbs.Count;
        var outline = new Outline([.. CollectionsMarshal.AsSpan(_verbs)], [.. CollectionsMarshal.AsSpan(_points)], whole ? [.. _parts] : []);
        _verbs.Clear();
        _points.Clear();
        _parts.Clear();
        _copied = 0;
        return outline;
    }

    private OutlineBuilder Append(PathVerb verb, Point point)
    {
        _verbs.Add(verb);
        _points.Add(point);
        return this;
    }
}
