using System.Collections.Immutable;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>Fills lines one after the other, using only allowed breaks: no arrangement needs fewer lines.</summary>
internal static class LineFiller
{
    /// <summary>Rounding slack when a width is compared with the measure, in em: far below what can be seen.</summary>
    internal const double Slack = 1e-9;

    // In running text only a title of up to this share of the measure is kept whole: a longer one would leave a hole.
    private const double TitleShare = 0.4;

    /// <param name="ends">Receives where each line ends; null only counts.</param>
    /// <returns>Number of lines; 0 when a piece is wider than the measure.</returns>
    internal static int Fill(
        Paragraph paragraph, int start, int end, double measureEm, bool[] allowed, ImmutableArray<int>.Builder? ends = null)
    {
        int from = start, best = -1, lines = 0;
        for (int to = start + 1; to <= end; to++)
        {
            if (to < end && !allowed[to]) continue;
            if (paragraph.Width(from, to) <= measureEm + Slack)
            {
                best = to;
                if (to < end) continue;
                lines++;
                ends?.Add(end);
                continue;
            }

            if (best < 0) return 0;
            lines++;
            ends?.Add(best);
            (from, to, best) = (best, best, -1);
        }

        return lines;
    }

    /// <summary>Places where a line may break at this measure: the grade suffices, and no title that fits on a line is torn.</summary>
    internal static bool[] Allowed(Paragraph paragraph, double measureEm, BreakGrade worst, bool balanced)
    {
        var allowed = new bool[paragraph.Clusters.Length];
        for (int i = 1; i < allowed.Length; i++) allowed[i] = paragraph.Grades[i] <= worst;
        foreach (Range title in paragraph.Titles)
        {
            (int from, int to) = (title.Start.Value, title.End.Value);
            if (paragraph.Width(from, to) > measureEm * (balanced ? 1 : TitleShare)) continue;
            for (int i = from + 1; i < to; i++)
                if (paragraph.Grades[i] != BreakGrade.Mark) allowed[i] = false;
        }

        return allowed;
    }
}
