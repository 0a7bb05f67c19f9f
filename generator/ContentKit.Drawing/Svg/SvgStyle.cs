using ContentKit.Core;

namespace ContentKit.Drawing.Svg;

/// <summary>The presentation attributes of the subset, as inherited. Initial values are SVG's own.</summary>
internal record struct SvgStyle(string? Fill, string? Stroke, double StrokeWidth, bool RoundCap, bool RoundJoin)
{
    internal static SvgStyle Default { get; } = new("#000000", null, 1, false, false);

    /// <summary>Takes a presentation attribute over; false when it is none of the subset's.</summary>
    internal bool TryRead(SvgAttribute attribute, SvgReport report)
    {
        switch (attribute.Name)
        {
            case "fill":
                Fill = Colour(attribute, report);
                return true;
            case "stroke":
                Stroke = Colour(attribute, report);
                return true;
            case "stroke-width":
                if (SvgNumbers.TryOne(attribute.Value, out double width) && width >= 0) StrokeWidth = width;
                else report.BadValue(attribute);
                return true;
            case "stroke-linecap":
                if (attribute.Value is "round" or "butt") RoundCap = attribute.Value == "round";
                else report.BadValue(attribute);
                return true;
            case "stroke-linejoin":
                if (attribute.Value is "round" or "miter") RoundJoin = attribute.Value == "round";
                else report.BadValue(attribute);
                return true;
            case "fill-rule":
                if (attribute.Value != "nonzero") report.BadValue(attribute);
                return true;
            default:
                return false;
        }
    }

    private static string? Colour(SvgAttribute attribute, SvgReport report)
    {
        if (attribute.Value is "none") return null;
        if (attribute.Value is Illustration.CurrentColour) return attribute.Value;
        if (Rgb.TryParse(attribute.Value, out Rgb colour)) return colour.ToString();
        report.BadValue(attribute);
        return null;
    }
}
