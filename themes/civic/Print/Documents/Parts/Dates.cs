using System.Globalization;

namespace Civic.Print.Documents.Parts;

/// <summary>Dates as official papers write them.</summary>
internal static class Dates
{
    /// <summary>2026-11 becomes 2026年11月, 2026-11-05 becomes 2026年11月5日; anything else stays as the editor wrote it.</summary>
    public static string InWords(string written)
    {
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            return string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");
        return DateOnly.TryParseExact(written, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month)
            ? string.Create(CultureInfo.InvariantCulture, $"{month.Year}年{month.Month}月")
            : written;
    }
}
