using System.Runtime.CompilerServices;
using ContentKit.Drawing.Geometry;

namespace ContentKit.Export.Pdf;

/// <summary>
/// Paths of glyphs, filled, in whole thousandths of their em: written once for all files, since a text's every character comes by here.
/// Safe to use from several threads.
/// </summary>
internal sealed class ShapePaths
{
    /// <summary>In a shape's unit.</summary>
    public const double Steps = 1000;

    private readonly ConditionalWeakTable<Outline, byte[]> _written = [];

    public ReadOnlySpan<byte> Of(Outline shape) => _written.GetValue(shape, Write);

    private static byte[] Write(Outline shape)
    {
        var content = new AsciiBuffer(decimals: 0);
        ReadOnlySpan<Point> points = shape.Points;
        ReadOnlySpan<PathVerb> verbs = shape.Verbs;
        Point current = default;
        for (int at = 0, next = 0; at < verbs.Length; at++)
        {
            switch (verbs[at])
            {
                case PathVerb.Move:
                    Coordinates(content, current = points[next++]).Text("m\n");
                    break;
                case PathVerb.Line:
                    Coordinates(content, current = points[next++]).Text("l\n");
                    break;
                case PathVerb.Quad:
                    int run = 1;
                    while (at + run < verbs.Length && verbs[at + run] == PathVerb.Quad) run++;
                    (int count, Point first, Point second) = QuadRun.Join(current, points.Slice(next, run * 2));
                    next += count * 2;
                    at += count - 1;
                    current = Cubic(content, first, second, points[next - 1]);
                    break;
                case PathVerb.Cubic:
                    current = Cubic(content, points[next], points[next + 1], points[next + 2]);
                    next += 3;
                    break;
                case PathVerb.Close:
                    content.Text("h\n");
                    break;
            }
        }

        return content.Text("f\n").Written.ToArray();
    }

    private static Point Cubic(AsciiBuffer content, Point first, Point second, Point end)
    {
        Coordinates(content, first);
        Coordinates(content, second);
        Coordinates(content, end).Text("c\n");
        return end;
    }

    private static AsciiBuffer Coordinates(AsciiBuffer content, Point point) =>
        content.Number(point.X * Steps).Space().Number(point.Y * Steps).Space();
}
