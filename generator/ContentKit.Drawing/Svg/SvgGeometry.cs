using ContentKit.Drawing.Geometry;

namespace ContentKit.Drawing.Svg;

/// <summary>Collects a shape element's own attributes and makes its outline.</summary>
internal sealed class SvgGeometry(string element)
{
    private readonly Dictionary<string, double> _numbers = new(StringComparer.Ordinal);
    private Outline? _points;

    internal Outline Outline
    {
        get
        {
            if (_points is not null) return _points;
            var builder = new OutlineBuilder();
            switch (element)
            {
                case "rect":
                    Rectangle(builder);
                    break;
                case "circle" when Number("r") > 0:
                    builder.Ellipse(Number("cx"), Number("cy"), Number("r"), Number("r"));
                    break;
                case "ellipse" when Number("rx") > 0 && Number("ry") > 0:
                    builder.Ellipse(Number("cx"), Number("cy"), Number("rx"), Number("ry"));
                    break;
                case "line":
                    builder.MoveTo(Number("x1"), Number("y1")).LineTo(Number("x2"), Number("y2"));
                    break;
            }

            return builder.Build();
        }
    }

    internal bool TryRead(SvgAttribute attribute, SvgReport report)
    {
        switch (element, attribute.Name)
        {
            case ("path", "d"):
                _points = SvgPath.Read(attribute, report);
                return true;
            case ("polygon" or "polyline", "points"):
                _points = Points(attribute, report);
                return true;
            case ("rect", "x" or "y" or "width" or "height" or "rx" or "ry"):
            case ("circle", "cx" or "cy" or "r"):
            case ("ellipse", "cx" or "cy" or "rx" or "ry"):
            case ("line", "x1" or "y1" or "x2" or "y2"):
                if (SvgNumbers.TryOne(attribute.Value, out double number) && (number >= 0 || attribute.Name is not ("width" or "height" or "rx" or "ry" or "r")))
                    _numbers[attribute.Name] = number;
                else report.BadValue(attribute);
                return true;
            default:
                return false;
        }
    }

    private double Number(string name) => _numbers.GetValueOrDefault(name);

    private void Rectangle(OutlineBuilder builder)
    {
        var box = new Box(Number("x"), Number("y"), Number("width"), Number("height"));
        if (box.Width <= 0 || box.Height <= 0) return;
        // One radius stands for both when the other is not given.
        double rx = Math.Min(_numbers.TryGetValue("rx", out double x) ? x : Number("ry"), box.Width / 2);
        double ry = Math.Min(_numbers.TryGetValue("ry", out double y) ? y : Number("rx"), box.Height / 2);
        if (rx <= 0 || ry <= 0) builder.Rectangle(box);
        else if (rx == ry) builder.RoundedRectangle(box, rx);
        else
            SvgArc.Corner(SvgArc.Corner(SvgArc.Corner(SvgArc.Corner(
                builder.MoveTo(box.X + rx, box.Y).LineTo(box.Right - rx, box.Y), rx, ry, box.Right - rx, box.Y, box.Right, box.Y + ry)
                .LineTo(box.Right, box.Bottom - ry), rx, ry, box.Right, box.Bottom - ry, box.Right - rx, box.Bottom)
                .LineTo(box.X + rx, box.Bottom), rx, ry, box.X + rx, box.Bottom, box.X, box.Bottom - ry)
                .LineTo(box.X, box.Y + ry), rx, ry, box.X, box.Y + ry, box.X + rx, box.Y).Close();
    }

    private Outline Points(SvgAttribute attribute, SvgReport report)
    {
        if (!SvgNumbers.TryList(attribute.Value, out double[] numbers) || numbers.Length < 4 || numbers.Length % 2 != 0)
        {
            report.BadValue(attribute);
            return Outline.Empty;
        }

        var builder = new OutlineBuilder();
        builder.MoveTo(numbers[0], numbers[1]);
        for (int i = 2; i < numbers.Length; i += 2) builder.LineTo(numbers[i], numbers[i + 1]);
        if (element == "polygon") builder.Close();
        return builder.Build();
    }
}
