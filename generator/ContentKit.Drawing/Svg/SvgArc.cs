using ContentKit.Drawing.Geometry;

namespace ContentKit.Drawing.Svg;

/// <summary>Elliptical arcs as cubic curves, by the end point to centre conversion of SVG 1.1 appendix F.6.</summary>
internal static class SvgArc
{
    /// <summary>A quarter of an ellipse, clockwise on the page.</summary>
    internal static OutlineBuilder Corner(OutlineBuilder builder, double rx, double ry, double x0, double y0, double x1, double y1)
    {
        Append(builder, x0, y0, rx, ry, 0, large: false, sweep: true, x1, y1);
        return builder;
    }

    internal static void Append(
        OutlineBuilder builder, double x0, double y0, double rx, double ry, double degrees, bool large, bool sweep, double x1, double y1)
    {
        if (x0 == x1 && y0 == y1) return;
        (rx, ry) = (Math.Abs(rx), Math.Abs(ry));
        if (rx == 0 || ry == 0)
        {
            builder.LineTo(x1, y1);
            return;
        }

        (double sin, double cos) = Math.SinCos(degrees * Math.PI / 180);
        // Half the chord in the ellipse's own axes (F.6.5.1).
        double hx = (x0 - x1) / 2, hy = (y0 - y1) / 2;
        double px = cos * hx + sin * hy, py = -sin * hx + cos * hy;
        // Radii too small for the chord are enlarged (F.6.6).
        double reach = px * px / (rx * rx) + py * py / (ry * ry);
        if (reach > 1)
        {
            double enlarge = Math.Sqrt(reach);
            (rx, ry) = (rx * enlarge, ry * enlarge);
        }

        double divisor = rx * rx * py * py + ry * ry * px * px;
        double root = Math.Sqrt(Math.Max(0, (rx * rx * ry * ry - divisor) / divisor)) * (large == sweep ? -1 : 1);
        double cx = root * rx * py / ry, cy = -root * ry * px / rx;
        double centreX = cos * cx - sin * cy + (x0 + x1) / 2, centreY = sin * cx + cos * cy + (y0 + y1) / 2;
        double start = Math.Atan2((py - cy) / ry, (px - cx) / rx);
        double turn = Math.Atan2((-py - cy) / ry, (-px - cx) / rx) - start;
        if (sweep && turn < 0) turn += 2 * Math.PI;
        else if (!sweep && turn > 0) turn -= 2 * Math.PI;

        int parts = Math.Max(1, (int)Math.Ceiling(Math.Abs(turn) / (Math.PI / 2) - 1e-9));
        double step = turn / parts, control = 4.0 / 3 * Math.Tan(step / 4);
        for (int i = 0; i < parts; i++)
        {
            (double sinA, double cosA) = Math.SinCos(start + i * step);
            (double sinB, double cosB) = Math.SinCos(start + (i + 1) * step);
            (double ax, double ay) = Place(cosA - control * sinA, sinA + control * cosA);
            (double bx, double by) = Place(cosB + control * sinB, sinB - control * cosB);
            (double ex, double ey) = i == parts - 1 ? (x1, y1) : Place(cosB, sinB);
            builder.CubicTo(ax, ay, bx, by, ex, ey);
        }

        (double X, double Y) Place(double x, double y) => (cos * x * rx - sin * y * ry + centreX, sin * x * rx + cos * y * ry + centreY);
    }
}
