namespace ContentKit.Drawing.Geometry;

/// <summary>Cuts a closed polygon at a box, one edge after another (Sutherland and Hodgman).</summary>
internal static class PolygonClip
{
    /// <summary>
    /// Parts that fall outside collapse onto the box's edge, where they enclose nothing; inside, the winding number of every
    /// place stays what it was, so non-zero filling gives the same picture.
    /// </summary>
    public static List<Point> ToBox(List<Point> polygon, Box box)
    {
        polygon = Half(polygon, point => point.X - box.X);
        polygon = Half(polygon, point => box.Right - point.X);
        polygon = Half(polygon, point => point.Y - box.Y);
        return Half(polygon, point => box.Bottom - point.Y);
    }

    /// <param name="inside">Distance from the line, positive on the side that is kept.</param>
    private static List<Point> Half(List<Point> polygon, Func<Point, double> inside)
    {
        var kept = new List<Point>(polygon.Count + 4);
        for (int i = 0; i < polygon.Count; i++)
        {
            Point from = polygon[i], to = polygon[(i + 1) % polygon.Count];
            double fromInside = inside(from), toInside = inside(to);
            if (fromInside >= 0) kept.Add(from);
            if (fromInside >= 0 == toInside >= 0) continue;
            double share = fromInside / (fromInside - toInside);
            kept.Add(new Point(from.X + (to.X - from.X) * share, from.Y + (to.Y - from.Y) * share));
        }

        return kept;
    }
}
