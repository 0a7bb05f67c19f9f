using System.Globalization;

namespace ContentKit.Content.Model;

/// <param name="Serials">First and last running number of the batch; null prints a blank to fill in.</param>
public sealed record Letter(
    string Id,
    string Title,
    string Audience,
    bool Receipt,
    string Issuer,
    string? Salutation,
    string? Date,
    SerialRange? Serials,
    MarkdownBody Body,
    DocumentSource Source)
{
    /// <summary>The date as official papers write it: 2026-11 becomes 2026年11月, 2026-11-05 becomes 2026年11月5日; anything else stays as the editor wrote it.</summary>
    public string? DateInWords
    {
        get
        {
            if (DateOnly.TryParseExact(Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
                return string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");
            return DateOnly.TryParseExact(Date, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month)
                ? string.Create(CultureInfo.InvariantCulture, $"{month.Year}年{month.Month}月")
                : Date;
        }
    }
}
