using ContentKit.Drawing.Geometry;

namespace ContentKit.Export.Pdf;

/// <summary>Writes outlines as PDF path operators.</summary>
internal static class PathWriter
{
    /// <param name="paint">The operator that paints the path: <c>f</c> or <c>S</c>.</param>
    public static void Write(AsciiBuffer content, Outline outline, Transform map, string paint)
    {
        ReadOnlySpan<Point> points = outline.Points;
        int next = 0;
        Point current = default;
        foreach (PathVerb verb in outline.Verbs)
        {
            switch (verb)
            {
                case PathVerb.Move:
                    current = map.Apply(points[next++]);
                    Coordinates(content, current).Text("m\n");
                    break;
                case PathVerb.Line:
                    current = map.Apply(points[next++]);
                    Coordinates(content, current).Text("l\n");
                    break;
                case PathVerb.Quad:
                    // PDF has cubics only; raising the degree is exact.
                    Point control = map.Apply(points[next++]), end = map.Apply(points[next++]);
                    Coordinates(content, Towards(current, control));
                    Coordinates(content, Towards(end, control));
                    Coordinates(content, end).Text("c\n");
                    current = end;
                    break;
                case PathVerb.Cubic:
                    Coordinates(content, map.Apply(points[next++]));
                    Coordinates(content, map.Apply(points[next++]));
                    current = map.Apply(points[next++]);
                    Coordinates(content, current).Text("c\n");
                    break;
                case PathVerb.Close:
                    content.Text("h\n");
                    break;
            }
        }

        content.Text(paint).Byte((byte)'\n');
    }

    private static AsciiBuffer Coordinates(AsciiBuffer content, Point point) => content.Number(point.X).Space().Number(point.Y).Space();

    private static Point Towards(Point from, Point control) =>
        new(from.X + (control.X - from.X) * 2 / 3, from.Y + (control.Y - from.Y) * 2 / 3);
}
