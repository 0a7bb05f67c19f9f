using ContentKit.Drawing.Geometry;

namespace ContentKit.Drawing.Raster;

/// <summary>
/// Expands a stroked outline into one to fill: a quadrilateral a segment, a wedge a join, a cap an open end. All pieces run
/// the same way round, so the non-zero rule unites them.
/// </summary>
internal static class StrokeOutliner
{
    /// <summary>Mitre length over stroke width beyond which a join is cut off; SVG's default, stated by every exporter.</summary>
    internal const double MitreLimit = 4;

    /// <summary>The stroke's area in pixels.</summary>
    /// <param name="width">In the outline's units; a map that stretches one way more than the other stretches the stroke with it.</param>
    internal static Outline Expand(Outline outline, Transform toPixels, double width, bool roundCap, bool roundJoin)
    {
        if (toPixels.IsSimilarity) return ExpandEvenly(outline, toPixels, width * toPixels.MeanScale, roundCap, roundJoin);
        double scale = Math.Max(Math.Sqrt(toPixels.A * toPixels.A + toPixels.B * toPixels.B), Math.Sqrt(toPixels.C * toPixels.C + toPixels.D * toPixels.D));
        return ExpandEvenly(outline, Transform.Scale(scale), width * scale, roundCap, roundJoin)
            .Transformed(Transform.Scale(1 / scale).Then(toPixels));
    }

    private static Outline ExpandEvenly(Outline outline, Transform toPixels, double widthPx, bool roundCap, bool roundJoin)
    {
        var builder = new OutlineBuilder();
        Flattener.Flatten(outline, toPixels,
            (points, closed) => Expand(Distinct(points, closed), closed, widthPx / 2, roundCap, roundJoin, builder), trueEnds: true);
        return builder.Build();
    }

    private static List<Point> Distinct(List<Point> points, bool closed)
    {
        var distinct = new List<Point>(points.Count);
        foreach (Point point in points)
            if (distinct.Count == 0 || distinct[^1] != point) distinct.Add(point);
        if (closed && distinct.Count > 1 && distinct[0] == distinct[^1]) distinct.RemoveAt(distinct.Count - 1);
        return distinct;
    }

    private static void Expand(List<Point> points, bool closed, double half, bool roundCap, bool roundJoin, OutlineBuilder builder)
    {
        int count = points.Count;
        if (count == 1)
        {
            if (roundCap) builder.Ellipse(points[0].X, points[0].Y, half, half);
            return;
        }

        if (count < 2) return;
        int segments = closed && count > 2 ? count : count - 1;
        for (int i = 0; i < segments; i++)
        {
            Point a = points[i], b = points[(i + 1) % count];
            (double nx, double ny) = Normal(a, b, half);
            builder.MoveTo(a.X + nx, a.Y + ny).LineTo(a.X - nx, a.Y - ny).LineTo(b.X - nx, b.Y - ny).LineTo(b.X + nx, b.Y + ny).Close();
        }

        int firstJoin = segments == count ? 0 : 1, endJoin = segments == count ? count : count - 1;
        for (int i = firstJoin; i < endJoin; i++)
        {
            Point before = points[(i + count - 1) % count], at = points[i], after = points[(i + 1) % count];
            Join(before, at, after, half, roundJoin, builder);
        }

        if (!roundCap || segments == count) return;
        builder.Ellipse(points[0].X, points[0].Y, half, half);
        builder.Ellipse(points[^1].X, points[^1].Y, half, half);
    }

    private static void Join(Point before, Point at, Point after, double half, bool round, OutlineBuilder builder)
    {
        (double ax, double ay) = Normal(before, at, half);
        (double bx, double by) = Normal(at, after, half);
        double turn = ax * by - ay * bx, along = ax * bx + ay * by;
        if (Math.Abs(turn) < 1e-12 * half * half && along > 0) return;
        if (round)
        {
            // Between short pieces of a flattened curve a wedge is enough; a full disc would cost as much as the curve.
            if (along > 0.9 * half * half) Wedge(at, ax, ay, bx, by, turn, half, builder, mitre: true);
            else builder.Ellipse(at.X, at.Y, half, half);
            return;
        }

        Wedge(at, ax, ay, bx, by, turn, half, builder, mitre: true);
    }

    private static void Wedge(
        Point at, double ax, double ay, double bx, double by, double turn, double half, OutlineBuilder builder, bool mitre)
    {
        // The outer side lies against the turn.
        double side = turn > 0 ? -1 : 1;
        (ax, ay, bx, by) = (ax * side, ay * side, bx * side, by * side);
        double sumX = ax + bx, sumY = ay + by, square = sumX * sumX + sumY * sumY;
        // |sum| = 2·half·cos(θ/2), mitre length ÷ width = 1 ÷ cos(θ/2) for the normals' angle θ.
        bool sharp = square * MitreLimit * MitreLimit < 4 * half * half;
        var corners = new List<Point> { at, new(at.X + ax, at.Y + ay) };
        if (mitre && !sharp)
        {
            double factor = 2 * half * half / square;
            corners.Add(new Point(at.X + sumX * factor, at.Y + sumY * factor));
        }

        corners.Add(new Point(at.X + bx, at.Y + by));
        if (side > 0) corners.Reverse();
        builder.MoveTo(corners[0].X, corners[0].Y);
        for (int i = 1; i < corners.Count; i++) builder.LineTo(corners[i].X, corners[i].Y);
        builder.Close();
    }

    private static (double X, double Y) Normal(Point a, Point b, double half)
    {
        double dx = b.X - a.X, dy = b.Y - a.Y, length = Math.Sqrt(dx * dx + dy * dy);
        return (-dy / length * half, dx / length * half);
    }
}
