using ContentKit.Drawing.Geometry;

namespace ContentKit.Export.Pdf;

/// <summary>
/// Finds the cubic that a run of quadratic curves stands for. Fonts are drawn in cubics and shipped in quadratics, two to four
/// for one; PDF has cubics only, and raising the degree of each would take three times the numbers of the curve it came from.
/// </summary>
internal static class QuadRun
{
    // [M] The longest run in the fonts of the theme that stands for one cubic.
    private const int Longest = 6;

    // In the shape's units, an em: font tools turn cubics into quadratics to within a thousandth of it.
    private const double Tolerance = 0.001;

    private static readonly double[] Samples = [0.25, 0.5, 0.75, 1];

    /// <param name="start">Where the first curve starts.</param>
    /// <param name="quads">Control and end point of each curve.</param>
    /// <returns>How many curves the cubic takes the place of, at least 1, and its control points.</returns>
    public static (int Count, Point First, Point Second) Join(Point start, ReadOnlySpan<Point> quads)
    {
        for (int count = Math.Min(Longest, Smooth(quads)); count > 1; count--)
        {
            (Point first, Point second) = Controls(start, quads, count);
            if (IsClose(start, first, second, quads, count)) return (count, first, second);
        }

        (Point raisedFirst, Point raisedSecond) = Controls(start, quads, 1);
        return (1, raisedFirst, raisedSecond);
    }

    // Inside a run the curves meet half way between their control points; a font's own points end it.
    private static int Smooth(ReadOnlySpan<Point> quads)
    {
        int count = 1;
        while (count < quads.Length / 2 && count < Longest)
        {
            Point before = quads[count * 2 - 2], joint = quads[count * 2 - 1], after = quads[count * 2];
            if (Math.Abs(before.X + after.X - 2 * joint.X) > 1e-6 || Math.Abs(before.Y + after.Y - 2 * joint.Y) > 1e-6) break;
            count++;
        }

        return count;
    }

    // A cubic cut into n equal parts of its parameter starts each with a quadratic control at 3/2 of the part's own, which is at 1/n
    // of the whole's; n = 1 is the plain raising of the degree.
    private static (Point First, Point Second) Controls(Point start, ReadOnlySpan<Point> quads, int count)
    {
        double reach = count * 2 / 3.0;
        Point end = quads[count * 2 - 1];
        return (Towards(start, quads[0], reach), Towards(end, quads[count * 2 - 2], reach));
    }

    private static bool IsClose(Point start, Point first, Point second, ReadOnlySpan<Point> quads, int count)
    {
        Point end = quads[count * 2 - 1], from = start;
        for (int i = 0; i < count; i++)
        {
            Point control = quads[i * 2], to = quads[i * 2 + 1];
            foreach (double t in Samples)
            {
                double u = 1 - t, whole = (i + t) / count, rest = 1 - whole;
                double x = u * u * from.X + 2 * u * t * control.X + t * t * to.X;
                double y = u * u * from.Y + 2 * u * t * control.Y + t * t * to.Y;
                double a = rest * rest * rest, b = 3 * rest * rest * whole, c = 3 * rest * whole * whole, d = whole * whole * whole;
                double dx = a * start.X + b * first.X + c * second.X + d * end.X - x;
                double dy = a * start.Y + b * first.Y + c * second.Y + d * end.Y - y;
                if (dx * dx + dy * dy > Tolerance * Tolerance) return false;
            }

            from = to;
        }

        return true;
    }

    private static Point Towards(Point from, Point to, double share) =>
        new(from.X + (to.X - from.X) * share, from.Y + (to.Y - from.Y) * share);
}
