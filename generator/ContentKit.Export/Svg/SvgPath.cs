using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Export.Svg;

/// <summary>Outlines as SVG path data, to a thousandth of a millimetre.</summary>
internal static class SvgPath
{
    public static AsciiBuffer Path(this AsciiBuffer svg, Outline outline)
    {
        ReadOnlySpan<Point> points = outline.Points;
        int next = 0;
        foreach (PathVerb verb in outline.Verbs)
        {
            (byte letter, int count) = verb switch
            {
                PathVerb.Move => ((byte)'M', 1),
                PathVerb.Line => ((byte)'L', 1),
                PathVerb.Quad => ((byte)'Q', 2),
                PathVerb.Cubic => ((byte)'C', 3),
                _ => ((byte)'Z', 0),
            };
            svg.Byte(letter);
            for (int i = 0; i < count; i++)
            {
                if (i > 0) svg.Space();
                Point point = points[next++];
                svg.Number(point.X).Space().Number(point.Y);
            }
        }

        return svg;
    }

    /// <summary>In module units; the element's transform places and sizes it.</summary>
    public static AsciiBuffer Path(this AsciiBuffer svg, BitMatrix matrix)
    {
        foreach (List<(int X, int Y)> contour in ModuleContours.Trace(matrix))
        {
            svg.Byte((byte)'M').Integer(contour[0].X).Space().Integer(contour[0].Y);
            for (int i = 1; i < contour.Count; i++)
            {
                // Contours alternate between level and upright edges, so one coordinate says it all.
                bool level = contour[i].Y == contour[i - 1].Y;
                svg.Byte((byte)(level ? 'H' : 'V')).Integer(level ? contour[i].X : contour[i].Y);
            }

            svg.Byte((byte)'Z');
        }

        return svg;
    }
}
