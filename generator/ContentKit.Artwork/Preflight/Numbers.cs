using System.Globalization;

namespace ContentKit.Artwork.Preflight;

/// <summary>Measured numbers as reports show them.</summary>
internal static class Numbers
{
    public static string Mm(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) + " mm";

    public static string Pt(double value) => value.ToString("0.#", CultureInfo.InvariantCulture) + " pt";

    public static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";

    public static string Whole(double value) => value.ToString("0", CultureInfo.InvariantCulture);
}
