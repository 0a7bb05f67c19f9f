using System.Text;
using ContentKit.Content.Model;
using ContentKit.Content.Schedules;
using ContentKit.Tests.Kits;
using ContentKit.Tests.Texts;

namespace ContentKit.Tests.Schedules;

public class IcsWriterTests
{
    private static readonly Campaign Winter = new(
        "winter", "2026年冬季反诈宣传", new DateOnly(2026, 11, 1), new DateOnly(2027, 2, 28),
        [
            new CampaignPhase("集中宣传", new DateOnly(2026, 11, 16), new DateOnly(2027, 1, 31),
            [
                new CampaignTask("社区和村", "入户送一封信和告知单，收回执，登记台账", new DateOnly(2026, 12, 10)),
                new CampaignTask("快递网点", "盖章;贴标,登记\\汇总", new DateOnly(2026, 11, 20)),
            ]),
        ],
        [new Season("双十一", new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 20), ["fake-shopping"])],
        Samples.Source("campaigns/winter.yml"));

    private static string Text(Campaign campaign) => Encoding.UTF8.GetString(IcsWriter.Write(campaign, "example.org").AsSpan());

    private static string[] Unfolded(Campaign campaign) => Text(campaign).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");

    [Fact]
    public void Ics_EveryLineHasAtMost75OctetsAndNoCharacterIsTorn()
    {
        string text = Text(Winter);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        string[] lines = text.Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(lines, line => line.StartsWith(' '));
        Assert.DoesNotContain('\uFFFD', text);
    }

    [Fact]
    public void Ics_PhaseWithoutEnd_IsWritten() =>
        Assert.Contains("DTEND;VALUE=DATE:99991231", Unfolded(Winter with { Phases = [new CampaignPhase("长期", new DateOnly(2026, 11, 16), DateOnly.MaxValue, [])] }));

    [Fact]
    public void Ics_PhaseEndsOnTheDayAfterItsLast()
    {
        string[] lines = Unfolded(Winter);
        int summary = Array.IndexOf(lines, "SUMMARY:2026年冬季反诈宣传：集中宣传");
        Assert.Equal(["DTSTART;VALUE=DATE:20261116", "DTEND;VALUE=DATE:20270201"], lines[(summary - 2)..summary]);
    }

    [Fact]
    public void Ics_SpecialCharacters_AreEscaped() =>
        Assert.Contains(@"SUMMARY:截止：盖章\;贴标\,登记\\汇总（快递网点）", Unfolded(Winter));

    [Fact]
    public void Ics_StampIsTheCampaignsOwnFirstDay() =>
        Assert.Equal(["DTSTAMP:20261101T000000Z"], Unfolded(Winter).Where(line => line.StartsWith("DTSTAMP", StringComparison.Ordinal)).Distinct());

    private static string[] Uids(Campaign campaign) => [.. Unfolded(campaign).Where(line => line.StartsWith("UID:", StringComparison.Ordinal))];

    [Fact]
    public void Ics_MovingADeadline_KeepsTheEventsId()
    {
        CampaignPhase phase = Winter.Phases[0];
        Campaign moved = Winter with { Phases = [phase with { Tasks = [phase.Tasks[0] with { Due = new DateOnly(2026, 12, 12) }, phase.Tasks[1]] }] };
        Assert.Equal(Uids(Winter), Uids(moved));
        Assert.NotEqual(Text(Winter), Text(moved));
    }

    [Fact]
    public void Ics_SameTaskTwice_HasTwoIds()
    {
        CampaignPhase phase = Winter.Phases[0];
        string[] uids = Uids(Winter with { Phases = [phase with { Tasks = [phase.Tasks[0], phase.Tasks[0]] }] });
        Assert.Equal(uids.Length, uids.Distinct().Count());
    }

    [Fact]
    public void Ics_PythonCountsBalancedEvents()
    {
        // No calendar library is at hand; Python at least reads lines and folds by its own rules.
        (int status, string output) = OutsideJudge.With([.. IcsWriter.Write(Winter, "example.org")], path => OutsideJudge.Try("python3", "-c", """
            import sys, re
            raw = open(sys.argv[1], 'rb').read()
            assert raw.endswith(b'\r\n') and all(len(l) <= 75 for l in raw.split(b'\r\n'))
            lines = re.sub(rb'\r\n[ \t]', b'', raw).decode('utf-8').split('\r\n')
            print(lines.count('BEGIN:VEVENT'), lines.count('END:VEVENT'), lines[0], lines[-2])
            """, path));
        Assert.True(status == 0, output);
        Assert.Equal("4 4 BEGIN:VCALENDAR END:VCALENDAR\n", output);
    }
}
