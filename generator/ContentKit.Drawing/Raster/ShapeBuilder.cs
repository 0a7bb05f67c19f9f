using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Drawing.Raster;

/// <summary>Flattens a filled outline and groups those of its contours that may overlap.</summary>
internal static class ShapeBuilder
{
    private const int MostHeights = 4096;

    /// <returns>Null when nothing of it lies in the picture.</returns>
    internal static Shape? Fill(Outline outline, Paint paint, Transform toPixels, int widthPx, int heightPx)
    {
        var contours = new List<Contour>();
        var edges = new List<Edge>();
        Flattener.Flatten(outline, toPixels, (points, _) => Add(points, edges, contours));
        if (contours.Count == 0) return null;
        double left = double.MaxValue, top = double.MaxValue, right = double.MinValue, bottom = double.MinValue;
        foreach (Contour contour in contours)
        {
            left = Math.Min(left, contour.Left);
            right = Math.Max(right, contour.Right);
            top = Math.Min(top, contour.Top);
            bottom = Math.Max(bottom, contour.Bottom);
        }

        if (bottom <= 0 || top >= heightPx || right <= 0 || left >= widthPx) return null;
        (Edge[] sorted, EdgeGroup[] groups) = Group(contours, edges);
        return new Shape.Filled(paint, sorted, groups, Math.Max(0, (int)Math.Floor(top)), Math.Min(heightPx, (int)Math.Ceiling(bottom)));
    }

    private static void Add(List<Point> points, List<Edge> edges, List<Contour> contours)
    {
        int start = edges.Count;
        double left = double.MaxValue, top = double.MaxValue, right = double.MinValue, bottom = double.MinValue;
        Point from = points[^1];
        foreach (Point to in points)
        {
            left = Math.Min(left, to.X);
            right = Math.Max(right, to.X);
            top = Math.Min(top, to.Y);
            bottom = Math.Max(bottom, to.Y);
            if (from.Y < to.Y) edges.Add(new Edge(from.X, from.Y, to.X, to.Y, 1));
            else if (from.Y > to.Y) edges.Add(new Edge(to.X, to.Y, from.X, from.Y, -1));
            from = to;
        }

        if (edges.Count > start) contours.Add(new Contour(start, edges.Count - start, left, top, right, bottom));
    }

    private static (Edge[] Edges, EdgeGroup[] Groups) Group(List<Contour> contours, List<Edge> edges)
    {
        int[] leader = Leaders(contours);
        // By leader, which is the first of its group.
        var members = new List<Contour>?[contours.Count];
        for (int i = 0; i < contours.Count; i++) (members[Root(leader, i)] ??= []).Add(contours[i]);

        var sorted = new Edge[edges.Count];
        var groups = new List<EdgeGroup>();
        int at = 0;
        foreach (List<Contour>? list in members)
        {
            if (list is null) continue;
            int start = at;
            double top = double.MaxValue, bottom = double.MinValue;
            foreach (Contour contour in list)
            {
                for (int i = 0; i < contour.Count; i++) sorted[at++] = edges[contour.Start + i];
                top = Math.Min(top, contour.Top);
                bottom = Math.Max(bottom, contour.Bottom);
            }

            // A total order, so that an unstable sort cannot change the result.
            sorted.AsSpan(start, at - start).Sort(static (a, b) =>
            {
                int order = a.Y0.CompareTo(b.Y0);
                if (order == 0) order = a.X0.CompareTo(b.X0);
                if (order == 0) order = a.Y1.CompareTo(b.Y1);
                if (order == 0) order = a.X1.CompareTo(b.X1);
                return order == 0 ? a.Winding.CompareTo(b.Winding) : order;
            });
            groups.Add(new EdgeGroup(start, at - start, top, bottom));
        }

        return (sorted, [.. groups]);
    }

    // Contours whose boxes meet get one leader. Boxes are swept from left to right. At each height only the box that reaches
    // furthest right can still meet another: any it meets there was met before, so there is no need to try all pairs.
    private static int[] Leaders(List<Contour> contours)
    {
        var leader = new int[contours.Count];
        var sweep = new int[contours.Count];
        var heights = new double[2 * contours.Count];
        for (int i = 0; i < contours.Count; i++)
        {
            leader[i] = sweep[i] = i;
            heights[2 * i] = contours[i].Top;
            heights[2 * i + 1] = contours[i].Bottom;
        }

        Array.Sort(heights);
        int different = 0;
        foreach (double height in heights)
            if (different == 0 || heights[different - 1] != height) heights[different++] = height;
        Array.Sort(sweep, (a, b) => contours[a].Left.CompareTo(contours[b].Left) is not 0 and int order ? order : a.CompareTo(b));
        // Heights taken together only join more contours than must be, which costs time and changes nothing.
        int together = (different + MostHeights - 1) / MostHeights;
        var reach = new (double Right, int Contour)[different / together + 1];
        Array.Fill(reach, (double.NegativeInfinity, -1));
        foreach (int i in sweep)
        {
            Contour contour = contours[i];
            int first = Array.BinarySearch(heights, 0, different, contour.Top) / together, last = Array.BinarySearch(heights, 0, different, contour.Bottom) / together;
            for (int at = first, met = -1; at <= last; at++)
            {
                (double right, int other) = reach[at];
                if (right >= contour.Left && other != met)
                {
                    met = other;
                    leader[Math.Max(Root(leader, i), Root(leader, other))] = Math.Min(Root(leader, i), Root(leader, other));
                }

                if (right < contour.Right) reach[at] = (contour.Right, i);
            }
        }

        return leader;
    }

    private static int Root(int[] leader, int i)
    {
        while (leader[i] != i) i = leader[i] = leader[leader[i]];
        return i;
    }

    private readonly record struct Contour(int Start, int Count, double Left, double Top, double Right, double Bottom);
}
