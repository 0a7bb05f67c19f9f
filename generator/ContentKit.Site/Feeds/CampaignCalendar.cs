using System.Globalization;
using System.Text;
using ContentKit.Content.Model;

namespace ContentKit.Site.Feeds;

/// <summary>A campaign's phases, deadlines and seasons as an iCalendar file (RFC 5545).</summary>
internal static class CampaignCalendar
{
    public static byte[] Write(Campaign campaign, Uri address)
    {
        StringBuilder text = new();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//ContentKit//Campaign//ZH");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "X-WR-CALNAME:" + Escape(campaign.Title));
        int number = 0;
        foreach (CampaignPhase phase in campaign.Phases)
        {
            Event(phase.From, phase.To, phase.Name, campaign.Title);
            foreach (CampaignTask task in phase.Tasks) Event(task.Due, task.Due, $"截止：{task.What}", $"{task.Who}（{phase.Name}）");
        }

        foreach (Season season in campaign.Seasons) Event(season.From, season.To, $"{season.Name}防骗提醒", campaign.Title);
        Line(text, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());

        void Event(DateOnly from, DateOnly to, string summary, string description)
        {
            number++;
            Line(text, "BEGIN:VEVENT");
            Line(text, string.Create(CultureInfo.InvariantCulture, $"UID:{campaign.Id}-{number}@{address.Host}"));
            // The standard asks for a time stamp; the campaign's first day stands for it, so the file does not change by itself.
            Line(text, "DTSTAMP:" + Day(campaign.From) + "T000000Z");
            Line(text, "DTSTART;VALUE=DATE:" + Day(from));
            // The end of an all-day event is the day after.
            Line(text, "DTEND;VALUE=DATE:" + Day(to.AddDays(1)));
            Line(text, "SUMMARY:" + Escape(summary));
            Line(text, "DESCRIPTION:" + Escape(description));
            Line(text, "TRANSP:TRANSPARENT");
            Line(text, "END:VEVENT");
        }
    }

    private static string Day(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    // Lines are at most 75 octets; a longer one goes on after a line end and a space, never inside a character.
    private static void Line(StringBuilder text, string line)
    {
        int octets = 0;
        foreach (Rune rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > 75)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
