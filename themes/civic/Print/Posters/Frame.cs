using Civic.Print.Layout;
using ContentKit.Drawing.Geometry;

namespace Civic.Print.Posters;

/// <summary>Margins of a poster.</summary>
internal static class Frame
{
    // 6.5 % of the shorter side: the margin of a well-set poster, wider than any safe area but a screen's.
    private const double MarginShare = 0.065;

    /// <summary>Where content may stand; a roll-up's foot (option <c>base</c>, in the format's own centimetres) stays empty.</summary>
    public static Box Inner(Sheet sheet)
    {
        double margin = Math.Max(sheet.Format.Safe.Millimetres, sheet.Shorter * MarginShare);
        double foot = sheet.Format.Number("base", 0) * 10;
        double bottom = Math.Max(sheet.Format.Safe.Millimetres, margin * 0.85);
        return sheet.Trim.Inset(margin, margin, margin, foot > 0 ? foot + margin * 0.6 : bottom);
    }

    /// <summary>
    /// Largest headline em as a share of the width: four characters fill a line of a usual sheet. On long sheets, whose height
    /// would tempt every phrase apart, six do.
    /// </summary>
    public static double LargestShare(Sheet sheet)
    {
        double length = Math.Clamp(sheet.Trim.Height / sheet.Trim.Width, 1.5, 2.2);
        return 0.29 - (length - 1.5) / 0.7 * 0.12;
    }
}
