using ContentKit.Drawing.Geometry;

namespace ContentKit.Drawing.Svg;

/// <summary>Reads path data: all commands of SVG, absolute and relative.</summary>
internal sealed class SvgPath
{
    private readonly OutlineBuilder _builder = new();
    private double _x, _y, _startX, _startY;

    // The last curve's second control point, which a smooth curve mirrors; and which kind of curve it was of.
    private double _controlX, _controlY;
    private char _curve;

    internal static Outline Read(SvgAttribute attribute, SvgReport report)
    {
        var path = new SvgPath();
        var numbers = new SvgNumbers(attribute.Value);
        char command = '\0';
        while (!numbers.AtEnd())
        {
            if (numbers.TryLetter(out char letter)) command = letter;
            else if (command is '\0' or 'Z' or 'z') return Fail();
            if (path._builder.IsEmpty && command is not ('M' or 'm')) return Fail();
            if (!path.Step(command, ref numbers)) return Fail();
            // Further pairs after a move are lines.
            if (command == 'M') command = 'L';
            else if (command == 'm') command = 'l';
        }

        return path._builder.Build();

        Outline Fail()
        {
            report.BadValue(attribute);
            return Outline.Empty;
        }
    }

    private bool Step(char command, ref SvgNumbers numbers)
    {
        bool relative = char.IsAsciiLetterLower(command);
        double originX = relative ? _x : 0, originY = relative ? _y : 0;
        switch (char.ToUpperInvariant(command))
        {
            case 'M' when Pair(ref numbers, originX, originY, out double x, out double y):
                _builder.MoveTo(x, y);
                (_startX, _startY) = (x, y);
                return To(x, y);
            case 'L' when Pair(ref numbers, originX, originY, out double x, out double y):
                Reopen();
                _builder.LineTo(x, y);
                return To(x, y);
            case 'H' when numbers.TryNext(out double x):
                Reopen();
                _builder.LineTo(originX + x, _y);
                return To(originX + x, _y);
            case 'V' when numbers.TryNext(out double y):
                Reopen();
                _builder.LineTo(_x, originY + y);
                return To(_x, originY + y);
            case 'C' when Pair(ref numbers, originX, originY, out double ax, out double ay):
                return Pair(ref numbers, originX, originY, out double bx, out double by)
                    && Pair(ref numbers, originX, originY, out double x3, out double y3) && Cubic(ax, ay, bx, by, x3, y3);
            case 'S' when Pair(ref numbers, originX, originY, out double sx, out double sy):
                (double mirrorX, double mirrorY) = Mirror('C');
                return Pair(ref numbers, originX, originY, out double x2, out double y2) && Cubic(mirrorX, mirrorY, sx, sy, x2, y2);
            case 'Q' when Pair(ref numbers, originX, originY, out double cx, out double cy):
                return Pair(ref numbers, originX, originY, out double qx, out double qy) && Quad(cx, cy, qx, qy);
            case 'T' when Pair(ref numbers, originX, originY, out double x, out double y):
                (double smoothX, double smoothY) = Mirror('Q');
                return Quad(smoothX, smoothY, x, y);
            case 'A':
                return Arc(ref numbers, originX, originY);
            case 'Z':
                _builder.Close();
                To(_startX, _startY);
                _curve = 'Z';
                return true;
            default:
                return false;
        }
    }

    private bool Arc(ref SvgNumbers numbers, double originX, double originY)
    {
        if (!numbers.TryNext(out double rx) || !numbers.TryNext(out double ry) || !numbers.TryNext(out double degrees)
            || !numbers.TryFlag(out bool large) || !numbers.TryFlag(out bool sweep) || !Pair(ref numbers, originX, originY, out double x, out double y))
            return false;
        Reopen();
        SvgArc.Append(_builder, _x, _y, rx, ry, degrees, large, sweep, x, y);
        return To(x, y);
    }

    private bool Cubic(double ax, double ay, double bx, double by, double x, double y)
    {
        Reopen();
        _builder.CubicTo(ax, ay, bx, by, x, y);
        To(x, y);
        (_controlX, _controlY, _curve) = (bx, by, 'C');
        return true;
    }

    private bool Quad(double cx, double cy, double x, double y)
    {
        Reopen();
        _builder.QuadTo(cx, cy, x, y);
        To(x, y);
        (_controlX, _controlY, _curve) = (cx, cy, 'Q');
        return true;
    }

    // After Z the next command starts a new contour where the last one began.
    private void Reopen()
    {
        if (_curve == 'Z') _builder.MoveTo(_x, _y);
    }

    private (double X, double Y) Mirror(char kind) => _curve == kind ? (2 * _x - _controlX, 2 * _y - _controlY) : (_x, _y);

    private bool To(double x, double y)
    {
        (_x, _y, _curve) = (x, y, '\0');
        return true;
    }

    private static bool Pair(ref SvgNumbers numbers, double originX, double originY, out double x, out double y)
    {
        y = 0;
        bool read = numbers.TryNext(out x) && numbers.TryNext(out y);
        (x, y) = (originX + x, originY + y);
        return read;
    }
}
