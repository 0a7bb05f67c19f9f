using System.Collections.Immutable;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace Civic.Print.Layout;

/// <summary>Small drawn forms that several pieces share.</summary>
internal static class Shapes
{
    /// <summary>A disc cut off flat at <paramref name="horizonY"/>: the rising sun that a figure stands before.</summary>
    public static Outline Sun(double centreX, double centreY, double radius, double horizonY)
    {
        if (horizonY >= centreY + radius) return Outline.Circle(centreX, centreY, radius);
        // Arc from the horizon's right end over the top to its left end, in pieces of at most a sixth of a turn.
        double start = Math.Asin(Math.Clamp((horizonY - centreY) / radius, -1, 1)), sweep = -(Math.PI + 2 * start);
        int pieces = Math.Max(1, (int)Math.Ceiling(-sweep / (Math.PI / 3)));
        double step = sweep / pieces, k = 4.0 / 3 * Math.Tan(step / 4);
        var path = new OutlineBuilder();
        (double sin, double cos) = Math.SinCos(start);
        path.MoveTo(centreX + radius * cos, centreY + radius * sin);
        for (int i = 1; i <= pieces; i++)
        {
            (double sin2, double cos2) = Math.SinCos(start + step * i);
            path.CubicTo(
                centreX + radius * (cos - k * sin), centreY + radius * (sin + k * cos),
                centreX + radius * (cos2 + k * sin2), centreY + radius * (sin2 - k * cos2),
                centreX + radius * cos2, centreY + radius * sin2);
            (sin, cos) = (sin2, cos2);
        }

        return path.Close().Build();
    }

    /// <summary>A disc cut by a box. Drawn as a polygon whose sides no eye can tell from an arc.</summary>
    public static Outline DiscWithin(double centreX, double centreY, double radius, Box box)
    {
        // 360 sides: at a radius of a metre they leave the arc by 0.04 mm.
        List<Point> points = [.. Enumerable.Range(0, 360).Select(degree =>
        {
            (double sin, double cos) = Math.SinCos(degree * Math.PI / 180);
            return new Point(centreX + radius * cos, centreY + radius * sin);
        })];
        points = Cut(points, point => point.X - box.X);
        points = Cut(points, point => box.Right - point.X);
        points = Cut(points, point => point.Y - box.Y);
        points = Cut(points, point => box.Bottom - point.Y);
        if (points.Count < 3) return Outline.Empty;
        var path = new OutlineBuilder().MoveTo(points[0].X, points[0].Y);
        foreach (Point point in points.Skip(1)) path.LineTo(point.X, point.Y);
        return path.Close().Build();
    }

    // Sutherland and Hodgman: keeps the part where the distance is not negative.
    private static List<Point> Cut(List<Point> points, Func<Point, double> distance)
    {
        var kept = new List<Point>(points.Count + 4);
        for (int i = 0; i < points.Count; i++)
        {
            Point from = points[i], to = points[(i + 1) % points.Count];
            double a = distance(from), b = distance(to);
            if (a >= 0) kept.Add(from);
            if (a >= 0 != b >= 0) kept.Add(new Point(from.X + (to.X - from.X) * a / (a - b), from.Y + (to.Y - from.Y) * a / (a - b)));
        }

        return kept;
    }

    /// <summary>A tick in a square of the given side, strokes with round ends.</summary>
    public static SceneItem Tick(double x, double y, double side, Paint paint)
    {
        Outline outline = new OutlineBuilder()
            .MoveTo(x + side * 0.24, y + side * 0.53).LineTo(x + side * 0.43, y + side * 0.72).LineTo(x + side * 0.77, y + side * 0.32).Build();
        return new SceneItem.Stroke(outline, paint, side * 0.135, Round: true);
    }

    /// <summary>A disc with a tick: do this.</summary>
    public static Block TickDisc(double side, Paint disc, Paint tick) =>
        new(side, side, [new SceneItem.Fill(Outline.Circle(side / 2, side / 2, side / 2), disc), Tick(0, 0, side, tick)]);

    /// <summary>An empty box to tick off with a pen.</summary>
    public static Block TickBox(double side, Paint line, Paint fill) =>
        new(side, side,
        [
            new SceneItem.Fill(Outline.RoundedRectangle(new Box(0, 0, side, side), side * 0.16), line),
            new SceneItem.Fill(Outline.RoundedRectangle(new Box(0, 0, side, side).Inset(side * 0.1), side * 0.08), fill),
        ]);

    /// <summary>A warning triangle: beware of this.</summary>
    public static Block Alert(double side, Paint ground, Paint mark)
    {
        double r = side * 0.1;
        // The rounded corners come from stroking the triangle's edge with round joins.
        Outline body = new OutlineBuilder()
            .MoveTo(side / 2, side * 0.06 + r).LineTo(side - r, side * 0.9 - r).LineTo(r, side * 0.9 - r).Close().Build();
        Outline stem = new OutlineBuilder()
            .MoveTo(side * 0.445, side * 0.33).LineTo(side * 0.555, side * 0.33).LineTo(side * 0.53, side * 0.61).LineTo(side * 0.47, side * 0.61).Close().Build();
        return new Block(side, side,
        [
            new SceneItem.Fill(body, ground),
            new SceneItem.Stroke(body, ground, 2 * r, Round: true),
            new SceneItem.Fill(stem, mark),
            new SceneItem.Fill(Outline.Circle(side / 2, side * 0.72, side * 0.055), mark),
        ]);
    }

    /// <summary>A shield with a tick, for messages without a drawing; fills the square.</summary>
    public static Block Shield(double side, Paint body, Paint inner, Paint tick)
    {
        static Outline Form(double s, double inset) => new OutlineBuilder()
            .MoveTo(s * 0.5, s * (0.05 + inset)).CubicTo(s * 0.62, s * (0.13 + inset), s * 0.76, s * (0.17 + inset), s * (0.88 - inset), s * (0.17 + inset))
            .LineTo(s * (0.88 - inset), s * 0.48).CubicTo(s * (0.88 - inset), s * 0.72, s * 0.7, s * (0.88 - inset), s * 0.5, s * (0.97 - inset))
            .CubicTo(s * 0.3, s * (0.88 - inset), s * (0.12 + inset), s * 0.72, s * (0.12 + inset), s * 0.48)
            .LineTo(s * (0.12 + inset), s * (0.17 + inset)).CubicTo(s * 0.24, s * (0.17 + inset), s * 0.38, s * (0.13 + inset), s * 0.5, s * (0.05 + inset)).Close().Build();
        return new Block(side, side,
        [
            new SceneItem.Fill(Form(side, 0), body),
            new SceneItem.Fill(Form(side, 0.06), inner),
            Tick(side * 0.2, side * 0.2, side * 0.6, tick),
        ]);
    }

    public static ImmutableArray<SceneItem> Rule(double x, double y, double width, double thickness, Paint paint) =>
        [new SceneItem.Fill(Outline.Rectangle(new Box(x, y, width, thickness)), paint)];
}
