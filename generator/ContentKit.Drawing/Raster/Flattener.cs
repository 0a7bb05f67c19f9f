using ContentKit.Drawing.Geometry;

namespace ContentKit.Drawing.Raster;

/// <summary>Turns an outline's curves into straight pieces in pixels.</summary>
internal static class Flattener
{
    // Largest distance between a curve and its chord: a fortieth of a pixel changes coverage by 2.5 % at most.
    private const double TolerancePx = 0.025;

    // Length of an end piece as a share of an ordinary one: turns a cap's error of half a pixel into a thirtieth of that.
    private const double EndPiece = 1.0 / 32;

    /// <summary>Calls <paramref name="contour"/> for every contour with its points (without a repeated last one).</summary>
    /// <param name="contour">Gets the points and whether the contour was closed explicitly.</param>
    /// <param name="trueEnds">Adds a very short piece at both ends of each curve, which then points as the curve does: caps stand on it.</param>
    internal static void Flatten(Outline outline, Transform toPixels, Action<List<Point>, bool> contour, bool trueEnds = false)
    {
        var points = new List<Point>(64);
        ReadOnlySpan<Point> source = outline.Points;
        int next = 0;
        foreach (PathVerb verb in outline.Verbs)
        {
            switch (verb)
            {
                case PathVerb.Move:
                    Finish(closed: false);
                    points.Add(toPixels.Apply(source[next++]));
                    break;
                case PathVerb.Line:
                    points.Add(toPixels.Apply(source[next++]));
                    break;
                case PathVerb.Quad:
                    AddQuad(points, toPixels.Apply(source[next++]), toPixels.Apply(source[next++]), trueEnds);
                    break;
                case PathVerb.Cubic:
                    AddCubic(points, toPixels.Apply(source[next++]), toPixels.Apply(source[next++]), toPixels.Apply(source[next++]), trueEnds);
                    break;
                default:
                    Finish(closed: true);
                    break;
            }
        }

        Finish(closed: false);

        void Finish(bool closed)
        {
            if (points.Count > 0) contour(points, closed);
            points.Clear();
        }
    }

    private static void AddQuad(List<Point> points, Point control, Point end, bool trueEnds)
    {
        Point start = points[^1];
        // The chord of one of n equal parts is off by |start − 2·control + end| ÷ (4·n²).
        double bend = Length(start.X - 2 * control.X + end.X, start.Y - 2 * control.Y + end.Y);
        int parts = Parts(bend / 4);
        if (trueEnds) Add(EndPiece / parts);
        for (int i = 1; i < parts; i++) Add((double)i / parts);
        if (trueEnds) Add(1 - EndPiece / parts);
        points.Add(end);

        void Add(double t)
        {
            double s = 1 - t;
            points.Add(new Point(
                s * s * start.X + 2 * s * t * control.X + t * t * end.X,
                s * s * start.Y + 2 * s * t * control.Y + t * t * end.Y));
        }
    }

    private static void AddCubic(List<Point> points, Point a, Point b, Point end, bool trueEnds)
    {
        Point start = points[^1];
        // Bound from the second differences (Wang's formula): 6 ÷ 8 of the larger one over n².
        double bend = Math.Max(
            Length(start.X - 2 * a.X + b.X, start.Y - 2 * a.Y + b.Y),
            Length(a.X - 2 * b.X + end.X, a.Y - 2 * b.Y + end.Y));
        int parts = Parts(bend * 0.75);
        if (trueEnds) Add(EndPiece / parts);
        for (int i = 1; i < parts; i++) Add((double)i / parts);
        if (trueEnds) Add(1 - EndPiece / parts);
        points.Add(end);

        void Add(double t)
        {
            double s = 1 - t, k0 = s * s * s, k1 = 3 * s * s * t, k2 = 3 * s * t * t, k3 = t * t * t;
            points.Add(new Point(
                k0 * start.X + k1 * a.X + k2 * b.X + k3 * end.X,
                k0 * start.Y + k1 * a.Y + k2 * b.Y + k3 * end.Y));
        }
    }

    private static int Parts(double deviation) => Math.Clamp((int)Math.Ceiling(Math.Sqrt(deviation / TolerancePx)), 1, 500);

    private static double Length(double x, double y) => Math.Sqrt(x * x + y * y);
}
