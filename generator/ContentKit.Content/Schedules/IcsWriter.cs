using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ContentKit.Content.Model;

namespace ContentKit.Content.Schedules;

/// <summary>
/// A campaign as a calendar file (RFC 5545): phases, seasons and deadlines as all-day events, which take nobody's hours. Event ids
/// follow from what an event is, not from its day or place in the file, so that a calendar that reads the file again moves
/// an event instead of doubling it.
/// </summary>
public static class IcsWriter
{
    // RFC 5545, 3.1: octets in a line, the line end not counted.
    private const int MostOctets = 75;

    /// <param name="host">Of the site's address; the right-hand part of event ids.</param>
    public static ImmutableArray<byte> Write(Campaign campaign, string host)
    {
        var lines = new StringBuilder();
        Line(lines, "BEGIN:VCALENDAR");
        Line(lines, "VERSION:2.0");
        Line(lines, "PRODID:-//ContentKit//Campaign//ZH");
        Line(lines, "CALSCALE:GREGORIAN");
        Line(lines, "METHOD:PUBLISH");
        Line(lines, "X-WR-CALNAME:" + Escape(campaign.Title));
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (CampaignPhase phase in campaign.Phases)
        {
            Event(lines, campaign, host, taken, ["phase", phase.Name], phase.From, phase.To, $"{campaign.Title}：{phase.Name}", null);
            foreach (CampaignTask task in phase.Tasks)
                Event(lines, campaign, host, taken, ["task", phase.Name, task.Who, task.What], task.Due, task.Due, $"截止：{task.What}（{task.Who}）", $"{campaign.Title}，{phase.Name}阶段。负责：{task.Who}。");
        }

        foreach (Season season in campaign.Seasons)
            Event(lines, campaign, host, taken, ["season", season.Name], season.From, season.To, $"{season.Name}防骗提醒", null);
        Line(lines, "END:VCALENDAR");
        return [.. Encoding.UTF8.GetBytes(lines.ToString())];
    }

    private static void Event(
        StringBuilder lines, Campaign campaign, string host, HashSet<string> taken, string[] identity, DateOnly from, DateOnly to, string summary, string? description)
    {
        string name = Name([campaign.Id, .. identity]);
        string uid = name;
        for (int i = 2; !taken.Add(uid); i++) uid = FormattableString.Invariant($"{name}-{i}");
        Line(lines, "BEGIN:VEVENT");
        Line(lines, $"UID:{uid}@{host}");
        // When the event was made, as far as anyone can say without a clock: the campaign's first day.
        Line(lines, $"DTSTAMP:{Day(campaign.From)}T000000Z");
        Line(lines, "DTSTART;VALUE=DATE:" + Day(from));
        // The day after the last (RFC 5545, 3.6.1), as long as there is one.
        Line(lines, "DTEND;VALUE=DATE:" + Day(to < DateOnly.MaxValue ? to.AddDays(1) : to));
        Line(lines, "SUMMARY:" + Escape(summary));
        if (description is not null) Line(lines, "DESCRIPTION:" + Escape(description));
        Line(lines, "TRANSP:TRANSPARENT");
        Line(lines, "END:VEVENT");
    }

    private static string Name(string[] identity)
    {
        // A unit separator cannot stand in a title, so different parts never join to the same text.
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\x1F', identity)));
        return $"{identity[0]}-{Convert.ToHexStringLower(hash.AsSpan(0, 8))}";
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escape(string text) => text
        .ReplaceLineEndings("\n")
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    // A long line goes on after a line end and a blank, which counts; no character is torn apart.
    private static void Line(StringBuilder lines, string line)
    {
        int octets = 0;
        foreach (Rune rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                lines.Append("\r\n ");
                octets = 1;
            }

            lines.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        lines.Append("\r\n");
    }
}
