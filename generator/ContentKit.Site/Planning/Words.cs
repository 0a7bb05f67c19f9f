using System.Globalization;

namespace ContentKit.Site.Planning;

/// <summary>Dates, sums and sizes as the pages write them.</summary>
public static class Words
{
    /// <summary>2026年8月. Cases name the month only: the day could tell who the victim was.</summary>
    public static string Month(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月");

    public static string Months(DateOnly from, DateOnly to) => (from.Year, from.Month) == (to.Year, to.Month) ? Month(from) : $"{Month(from)}至{Month(to)}";

    public static string Day(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");

    /// <summary>约20万元. From ten thousand up in 万, with one decimal at most: an exact sum tells nothing more and may name a victim.</summary>
    public static string Yuan(long yuan)
    {
        if (yuan < 10_000) return string.Create(CultureInfo.InvariantCulture, $"约{yuan}元");
        if (yuan < 100_000_000) return string.Create(CultureInfo.InvariantCulture, $"约{OneDecimal(yuan, 10_000)}万元");
        return string.Create(CultureInfo.InvariantCulture, $"约{OneDecimal(yuan, 100_000_000)}亿元");
    }

    /// <summary>File size: 820 kB, 1.4 MB.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (bytes + 500) / 1_000)} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{OneDecimal(bytes, 1_000_000)} MB"),
    };

    public static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The lines that an editor marked with <c>|</c>.</summary>
    public static string[] Lines(string text) => text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static string Unbroken(string text) => text.Replace("|", "", StringComparison.Ordinal);

    // Halves go up. Not a decimal: a page of cases has one of these on every card.
    private static string OneDecimal(long value, long unit)
    {
        long tenths = (value + unit / 20) / (unit / 10);
        return tenths % 10 == 0
            ? (tenths / 10).ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}");
    }
}
